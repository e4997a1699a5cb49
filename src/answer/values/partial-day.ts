import { MONTHS } from './date-words.ts';

/** As much of a date as is known: a whole day, a month, a year, or a day of an unknown year. */
export interface PartialDay {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

/** Writes a date in US order: `May 14, 2018`, `May 14`, `May 2018`, `May`, `2018`. */
export function writeDay({ year, month, day }: PartialDay): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  if (name === undefined) return year === undefined ? '' : String(year);
  if (day === undefined) return year === undefined ? name : `${name} ${year}`;
  return year === undefined ? `${name} ${day}` : `${name} ${day}, ${year}`;
}

/** ISO 8601 as precisely as known: `2018-05-14`, `2018-05`, `2018`; none without a year. */
export function isoDay({ year, month, day }: PartialDay): string | undefined {
  if (year === undefined) return undefined;
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** Moves by days. Without a year it stays without, and is undefined where a leap day would decide. */
export function addDays(from: PartialDay, days: number): PartialDay | undefined {
  const { year, month, day } = from;
  if (month === undefined || day === undefined) return undefined;
  if (year !== undefined) return movedBy(year, month, day, days);
  const common = movedBy(2001, month, day, days);
  const leap = movedBy(2004, month, day, days);
  if (common.month !== leap.month || common.day !== leap.day) return undefined;
  return { month: common.month, day: common.day };
}

/** Moves by months, to a month; without a year it stays without. */
export function addMonths({ year, month }: PartialDay, months: number): PartialDay | undefined {
  if (month === undefined) return undefined;
  const index = month - 1 + months;
  const moved = (((index % 12) + 12) % 12) + 1;
  return year === undefined ? { month: moved } : { year: year + Math.floor(index / 12), month: moved };
}

/** The day of the week from Sunday, 0, to Saturday, 6; undefined where the day is not whole. */
export function weekdayOf({ year, month, day }: PartialDay): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return utc(year, month, day).getUTCDay();
}

function movedBy(year: number, month: number, day: number, days: number): Required<PartialDay> {
  const moved = utc(year, month, day + days);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
