import type { DateReading } from './date-form.ts';
import { addDays, type PartialDay, weekdayOf, writeDay } from './partial-day.ts';

/** A relative wording that means a day; unresolved where the day is unknown. */
export function onDay(day: PartialDay | undefined): DateReading {
  return day
    ? { precision: 'day', relative: true, day, written: writeDay(day) }
    : { precision: 'day', relative: true };
}

/** One that means a month. */
export function inMonth(day: PartialDay | undefined): DateReading {
  return day
    ? { precision: 'month', relative: true, day, written: writeDay(day) }
    : { precision: 'month', relative: true };
}

/** One that means a year. */
export function inYear(year: number | undefined): DateReading {
  if (year === undefined) return { precision: 'year', relative: true };
  return { precision: 'year', relative: true, day: { year }, written: String(year) };
}

/** One that means the week so many weeks from the reference's. */
export function inWeek(step: number, reference: PartialDay): DateReading {
  const today = weekdayOf(reference);
  const monday = today === undefined ? undefined : addDays(reference, step * 7 - ((today + 6) % 7));
  return other('other', monday && `the week of ${writeDay(monday)}`);
}

/** One that means a span that no ISO date names, written so. */
export function other(precision: DateReading['precision'], written?: string): DateReading {
  return written === undefined ? { precision, relative: true } : { precision, relative: true, written };
}
