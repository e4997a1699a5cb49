import type { DateContext, DateForm, DateReading } from './date-form.ts';
import { MONTH, monthNumber, WEEKDAY, YEAR } from './date-words.ts';
import type { PartialDay } from './partial-day.ts';
import { readDay } from './read-day.ts';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\d%]|[.,:]\\d)';
const ON = `(?:(?:${WEEKDAY}|(?:Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat)\\.?),?\\s+)?`;
const TO = '(?:\\s?[–-]\\s?|\\s+(?:to|and|or)\\s+)';
const THEN_YEAR = `(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}))?`;

const dayForm: DateForm = {
  pattern: new RegExp(
    [
      String.raw`(?<![\p{L}\p{N}])${ON}(?<monthA>${MONTH})\s+(?:the\s+)?(?<dayA>${DAY})(?<toA>${TO}${DAY})?${THEN_YEAR}`,
      String.raw`(?<![\p{L}\p{N}.,])${ON}(?:the\s+)?(?<dayB>${DAY})(?<toB>${TO}${DAY})?\s+(?:of\s+)?(?<monthB>${MONTH})${THEN_YEAR.replace('year', 'yearB')}`,
    ].join('|'),
    'gu',
  ),
  read(match, context) {
    const { monthA, monthB, dayA, dayB, toA, toB, year, yearB } = match.groups ?? {};
    const month = monthA ?? monthB;
    const first = dayA ?? dayB;
    const day = readDay(`${month} ${first}${(year ?? yearB) ? `, ${year ?? yearB}` : ''}`);
    if (!day) return undefined;
    const days = toA ?? toB;
    return withYear(match, day, context, { separator: monthA ? ', ' : ' ', several: days !== undefined });
  },
};

const numericForm: DateForm = {
  pattern:
    /(?<![\p{L}\p{N}.,/-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2}))(?![\p{N}/-]|\.\d)/gu,
  read(match) {
    const numbers = match[0].split(/\D/).map(Number);
    // Which of two small numbers is the month depends on the writer's country.
    const ambiguous =
      match[1] !== undefined && Math.max(numbers[0] ?? 0, numbers[1] ?? 0) <= 12 && numbers[0] !== numbers[1];
    // Two dots and a two-digit end are a version or a chapter more often than a date.
    if (match[1] === '.' && String(numbers[2]).length < 4) return undefined;
    const day = readDay(match[0]);
    if (!day) return undefined;
    return ambiguous ? { precision: 'day', written: match[0] } : { precision: 'day', day, written: match[0] };
  },
};

const monthForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<month>${MONTH})(?:,?\s+(?:of\s+)?(?<year>${YEAR}))?`,
    'gu',
  ),
  read(match, context) {
    const { month = '', year } = match.groups ?? {};
    const number = monthNumber(month);
    if (year !== undefined) return { precision: 'month', day: { year: Number(year), month: number } };
    if (!isMonth(month, match, context.text)) return undefined;
    return withYear(match, { month: number }, context, { separator: ' ', several: false });
  },
};

const PLAIN_MONTH = /^(?:January|February|July|September|October|November|December)$/;
const BEFORE_MONTH = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|of|[Ff]rom|[Tt]hrough|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Bb]etween)|${MONTH}\s(?:and|or|to|through))[\s-]$`,
  'u',
);
const NAMED_MAY = /(?:M(?:rs?|s|iss)\.?|Theresa|Minister|Secretary|PM|President|Sir|Lady) May\b/;

/** "May", "March", "April", "June" and "August" are words and names as well; only their surroundings tell. */
function isMonth(name: string, match: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  if (/\b(?:every|each)\s$/i.test(before)) return false;
  if (PLAIN_MONTH.test(name)) return true;
  return BEFORE_MONTH.test(before) && !(name === 'May' && NAMED_MAY.test(text));
}

/** Adds the year that the reference implies where the wording states none. */
function withYear(
  match: RegExpExecArray,
  stated: PartialDay,
  context: DateContext,
  { separator, several }: { separator: string; several: boolean },
): DateReading {
  const precision = stated.day === undefined ? 'month' : 'day';
  const year = stated.year ?? impliedYear(stated, context.reference, context.isAhead(match.index));
  const written =
    stated.year === undefined && year !== undefined ? `${match[0]}${separator}${year}` : match[0];
  if (several) return { precision, written };
  return { precision, written, day: year === undefined ? stated : { ...stated, year } };
}

/** Days from which on the other year is meant; a little less than half a year, since news looks back more than ahead. */
const NEAREST = 150;

/** The year of a month or day that stands without one: the coming one ahead, else the nearest to the reference. */
export function impliedYear(date: PartialDay, reference: PartialDay, ahead: boolean): number | undefined {
  const { year, month, day = 15 } = reference;
  if (year === undefined || month === undefined || date.month === undefined) return year;
  const distance = (date.month - month) * 30.5 + ((date.day ?? day) - day);
  if (ahead) return distance < 0 ? year + 1 : year;
  if (distance > NEAREST) return year - 1;
  return distance < -NEAREST ? year + 1 : year;
}

/** Days of the calendar, with their year or with the one that is meant. */
export const DAY_DATES: readonly DateForm[] = [numericForm, dayForm];

/** Months of the calendar, likewise. */
export const MONTH_DATES: readonly DateForm[] = [monthForm];
