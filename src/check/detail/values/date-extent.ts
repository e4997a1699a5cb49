import { MONTH, monthNumber } from '../../../answer/values/date-words.ts';
import type { PartialDay } from '../../../answer/values/partial-day.ts';
import { type DatePart, thirdOf } from './date-part.ts';

/** The days that a date may mean, from the first to the last; without a year they are those of any year. */
export interface DateExtent {
  readonly first: WholeDay;
  readonly last: WholeDay;
  /** Whether both ends are named: "from May 14 to May 19". */
  readonly span: boolean;
}

interface WholeDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const SEASONS: readonly (readonly [RegExp, number])[] = [
  [/\bspring\b/i, 3],
  [/\bsummer\b/i, 6],
  [/\b(?:autumn|fall)\b/i, 9],
];
const QUARTERS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first quarter|1st quarter|Q1)\b/i, 1],
  [/\b(?:second quarter|2nd quarter|Q2)\b/i, 4],
  [/\b(?:third quarter|3rd quarter|Q3)\b/i, 7],
  [/\b(?:fourth quarter|4th quarter|last quarter|final quarter|Q4)\b/i, 10],
];
const NAMED_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<dayBefore>\d{1,2})(?:st|nd|rd|th)?(?:\s?[–-]\s?(?<lastBefore>\d{1,2})(?:st|nd|rd|th)?|\s+(?:to|and|or)\s+(?:the\s+)?(?<lastBefore2>\d{1,2})(?:st|nd|rd|th)?)?\s+(?:of\s+)?)?(?<month>${MONTH})(?:\s+(?:the\s+)?(?<day>\d{1,2})(?![\d:])(?:st|nd|rd|th)?(?:\s?[–-]\s?(?<last>\d{1,2})(?!\d)(?:st|nd|rd|th)?|\s+(?:to|and|or)\s+(?:the\s+)?(?<last2>\d{1,2})(?!\d)(?:st|nd|rd|th)?)?)?(?:,?\s+(?:of\s+)?(?<year>\d{4}))?`,
  'gu',
);
const YEAR = /(?<!\d)[12]\d{3}(?!\d)/g;
const YEAR_SPAN = /^(?:from\s+|between\s+)?(?<from>[12]\d{3})\s?[–-]\s?(?<to>\d{2}|\d{4})$/iu;

/** The days of one named day, month or year, or of a part of it. */
export function extentOf({ year, month, day }: PartialDay, part?: DatePart): DateExtent | undefined {
  if (month === undefined && year === undefined) return undefined;
  const of = year === undefined ? {} : { year };
  if (month === undefined) {
    const [first, last] = part === undefined ? [1, 12] : thirdOf(part, 12);
    return { first: { ...of, month: first, day: 1 }, last: lastDay({ ...of, month: last }), span: false };
  }
  if (day !== undefined) return { first: { ...of, month, day }, last: { ...of, month, day }, span: false };
  const end = lastDay({ ...of, month });
  const [first, last] = part === undefined ? [1, end.day] : thirdOf(part, end.day);
  return { first: { ...of, month, day: first }, last: { ...of, month, day: last }, span: false };
}

/** The days of a wording that is no single day, month or year, or that says no year. */
export function readExtent(wording: string, part?: DatePart): DateExtent | undefined {
  const days = [...wording.matchAll(NAMED_DAY)].flatMap(({ groups = {} }) => namedDays(groups));
  const named = days.filter((day) => (day.month ?? 0) > 0);
  const [one] = named;
  if (one !== undefined) {
    const other = named.at(-1) ?? one;
    if (named.length === 1) return extentOf(one, part);
    const year = one.year ?? other.year;
    const [from, to] = [one, other].map((day) =>
      extentOf(year === undefined ? day : { ...day, year: day.year ?? year }),
    );
    return from && to && { first: from.first, last: to.last, span: true };
  }
  const years = [...wording.matchAll(YEAR)].map(([digits]) => Number(digits));
  const { from, to } = YEAR_SPAN.exec(wording)?.groups ?? {};
  if (from !== undefined && to !== undefined)
    years.push(Number(to.length === 2 ? from.slice(0, 2) + to : to));
  const [year] = years;
  if (year === undefined) return undefined;
  const months = monthsOf(wording);
  if (months !== undefined && years.length === 1)
    return {
      first: { year, month: months[0], day: 1 },
      last: lastDay({ year, month: months[1] }),
      span: false,
    };
  if (/\d0['’]?s\b/.test(wording) && years.length === 1)
    return { first: { year, month: 1, day: 1 }, last: { year: year + 9, month: 12, day: 31 }, span: false };
  const until = years.at(-1) ?? year;
  if (years.length < 2 || /winter/i.test(wording)) return undefined;
  return { first: { year, month: 1, day: 1 }, last: { year: until, month: 12, day: 31 }, span: true };
}

function namedDays(groups: Readonly<Record<string, string | undefined>>): PartialDay[] {
  const { month = '', year, dayBefore, day = dayBefore } = groups;
  const last = groups.last ?? groups.last2 ?? groups.lastBefore ?? groups.lastBefore2;
  const date = { month: monthNumber(month), ...(year === undefined ? {} : { year: Number(year) }) };
  if (day === undefined) return [date];
  return [day, ...(last === undefined ? [] : [last])].map((one) => ({ ...date, day: Number(one) }));
}

function monthsOf(wording: string): readonly [number, number] | undefined {
  if (/\bfirst half\b|\bH1\b/i.test(wording)) return [1, 6];
  if (/\bsecond half\b|\bH2\b/i.test(wording)) return [7, 12];
  const begin = [...SEASONS, ...QUARTERS].find(([pattern]) => pattern.test(wording))?.[1];
  return begin === undefined ? undefined : [begin, begin + 2];
}

function lastDay({ year, month }: { year?: number; month: number }): WholeDay {
  // Any leap year does where none is said.
  const day = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  return { ...(year === undefined ? {} : { year }), month, day };
}
