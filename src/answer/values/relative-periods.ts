import { impliedYear } from './calendar-dates.ts';
import type { DateForm, DateReading } from './date-form.ts';
import { MONTH, monthNumber, SEASON } from './date-words.ts';
import { addDays, addMonths, type PartialDay, weekdayOf, writeDay } from './partial-day.ts';
import { inMonth, inWeek, inYear, other } from './relative-reading.ts';

const monthOfYearForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<month>${MONTH})(?:\s+of)?\s+(?<which>this|last|next)\s+year(?!\p{L})`,
    'gu',
  ),
  read(match, { reference }) {
    const { month = '', which = '' } = match.groups ?? {};
    if (reference.year === undefined) return { precision: 'month', relative: true };
    return inMonth({ year: reference.year + (STEPS[which] ?? 0), month: monthNumber(month) });
  },
};

const STEPS: Readonly<Record<string, number>> = { last: -1, 'this past': -1, next: 1 };

const unitForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?<!\b(?:the|for|over|at)\s)(?:(?:earlier|later)\s+)?(?<which>this past|this coming|last|this|next)\s+(?:(?<unit>week|weekend|month|quarter|year|decade|century)|(?<season>${SEASON}))(?!\p{L})|(?<!\p{L})over\s+the\s+(?<over>weekend)(?!\p{L})|(?<=\b(?:end|beginning|start|close|middle)\s+of\s+)the\s+(?<own>week|month|quarter|year|decade|century)(?!\p{L})`,
    'giu',
  ),
  read(match, context) {
    const { which = 'this', unit, season, over, own } = match.groups ?? {};
    const lower = which.toLowerCase();
    if (season) return inSeason(season.toLowerCase(), lower, context.reference);
    if (over) return atWeekend('this past', context.reference);
    return inUnit((unit ?? own ?? '').toLowerCase(), lower, context.reference);
  },
};

const namedMonthForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?<which>this past|this|last|next|[Tt]his|[Ll]ast|[Nn]ext)\s+(?<month>${MONTH})(?!\s+\d)`,
    'gu',
  ),
  read(match, { reference }) {
    const { which = '', month = '' } = match.groups ?? {};
    const date = { month: monthNumber(month) };
    const lower = which.toLowerCase();
    if (reference.year === undefined || reference.month === undefined)
      return { precision: 'month', relative: true };
    if (lower === 'this') return inMonth({ year: reference.year, ...date });
    const same = date.month === reference.month;
    if (lower === 'next')
      return inMonth({
        year: same ? reference.year + 1 : (impliedYear(date, reference, true) ?? 0),
        ...date,
      });
    return inMonth({ year: date.month >= reference.month ? reference.year - 1 : reference.year, ...date });
  },
};

function inUnit(unit: string, which: string, reference: PartialDay): DateReading {
  const step = STEPS[which] ?? 0;
  const { year, month } = reference;
  switch (unit) {
    case 'month':
      return inMonth(addMonths(reference, step));
    case 'year':
      return inYear(year === undefined ? undefined : year + step);
    case 'weekend':
      return atWeekend(which, reference);
    case 'week':
      return inWeek(step, reference);
    case 'quarter': {
      if (year === undefined || month === undefined) return other('quarter');
      const index = year * 4 + Math.floor((month - 1) / 3) + step;
      const name = ['first', 'second', 'third', 'fourth'][index % 4];
      return other('quarter', `the ${name} quarter of ${Math.floor(index / 4)}`);
    }
    case 'decade':
      return other(
        'decade',
        year === undefined ? undefined : `the ${Math.floor(year / 10) * 10 + step * 10}s`,
      );
    default:
      return other('century');
  }
}

function atWeekend(which: string, reference: PartialDay): DateReading {
  const today = weekdayOf(reference);
  // On a Monday "this weekend" may be either; from Wednesday on it is the coming one.
  if (today === undefined || (which === 'this' && today >= 1 && today <= 2)) return other('other');
  const past = which === 'this past' || which === 'last';
  const toSaturday = past ? -((today + 1) % 7 || 7) : which === 'this' && today === 0 ? -1 : 6 - today;
  const saturday = addDays(reference, toSaturday + (which === 'next' ? 7 : 0));
  const sunday = saturday && addDays(saturday, 1);
  if (!saturday || !sunday) return other('other');
  if (saturday.month !== sunday.month) return other('other', `${writeDay(saturday)} and ${writeDay(sunday)}`);
  return other('other', writeDay(saturday).replace(/ (\d+)/, ` $1–${sunday.day}`));
}

const SEASON_START: Readonly<Record<string, number>> = {
  winter: 12,
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
};

/** Seasons of the northern half: the latest that is over, the one that is on or near, the next to begin. */
function inSeason(season: string, which: string, { year, month }: PartialDay): DateReading {
  const first = SEASON_START[season] ?? 1;
  if (year === undefined || month === undefined) return other('season');
  let begins = month >= first ? year : year - 1;
  const on = month - first + (year - begins) * 12 < 3;
  if (which === 'next' || which === 'this coming') begins += 1;
  else if (which === 'this') begins = season === 'winter' ? begins : year;
  else if (on) begins -= 1;
  return other(
    'season',
    season === 'winter' ? `winter ${begins}–${String(begins + 1).slice(2)}` : `${season} ${begins}`,
  );
}

/** "Last month", "next spring", "earlier this year", "March this year". */
export const RELATIVE_PERIODS: readonly DateForm[] = [monthOfYearForm, namedMonthForm, unitForm];
