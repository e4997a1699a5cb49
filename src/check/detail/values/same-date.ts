import type { DateMention } from '../../../answer/values/dates.ts';
import { type DateExtent, extentOf, readExtent } from './date-extent.ts';
import { partOf } from './date-part.ts';
import { isSameTime } from './same-time.ts';

/** A date of an article; one printed without its year may mean another year's than the one it was resolved to. */
export interface GivenDate extends DateMention {
  readonly otherYear?: number;
}

const BY = /^(?:by|until|till|before|no later than|not later than)\b/i;
const BEFORE = /^before\b/i;
const FROM = /^(?:since|after)\b/i;
/** The article's own words for what is shown resolved: `April 2018 (“last month”)`. */
const SAID = /\s*\(“(?<said>[^”]*)”\)$/u;
const NUMERIC = /(?<!\d)(?<one>\d{1,2})[/.](?<two>\d{1,2})[/.](?<year>\d{4}|\d{2})(?!\d)/u;
const DAY_MS = 86_400_000;

/** Whether a message's date may be the one that an article gives; what it says less precisely is the same. */
export function isSameDate(message: DateMention, article: GivenDate): boolean {
  if (wordsOf(message) === wordsOf(article)) return true;
  if (message.iso?.startsWith('T') || article.iso?.startsWith('T')) return isSameTime(message, article);
  const [one, other] = [wordingOf(message), wordingOf(article)];
  if ((BY.test(one) && FROM.test(other)) || (FROM.test(one) && BY.test(other))) return false;
  return extentsOf(message).some((said) =>
    extentsOf(article).some((given) =>
      isSameExtent(rangesOf(message, said, article, given), message, article),
    ),
  );
}

/** What was written, without the year that was added. */
function wordsOf({ text }: DateMention): string {
  return (SAID.exec(text)?.groups?.said ?? text).toLowerCase().replace(/^(?:in|on|at|the)\s+/, '');
}

function wordingOf({ text }: DateMention): string {
  return text.replace(SAID, '');
}

const extents = new WeakMap<DateMention, readonly DateExtent[]>();

/** What a date may mean. */
function extentsOf(date: GivenDate): readonly DateExtent[] {
  const known = extents.get(date);
  if (known !== undefined) return known;
  const found = readExtents(date).filter((extent) => extent !== undefined);
  extents.set(date, found);
  return found;
}

function readExtents(date: GivenDate): (DateExtent | undefined)[] {
  const wording = wordingOf(date);
  const part = partOf(wording);
  const { iso, otherYear } = date;
  if (iso !== undefined) {
    const [year, month, day] = iso.split('-').map(Number);
    const given = {
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    };
    return [
      extentOf(given, part),
      ...(otherYear === undefined ? [] : [extentOf({ ...given, year: otherYear }, part)]),
    ];
  }
  const { one, two, year = '' } = NUMERIC.exec(wording)?.groups ?? {};
  // Which of two small numbers is the month depends on the writer's country.
  if (one !== undefined && two !== undefined)
    return [
      [one, two],
      [two, one],
    ]
      .filter(([month]) => Number(month) <= 12)
      .map(([month, day]) =>
        extentOf({
          year: Number(year) + (year.length === 2 ? 2000 : 0),
          month: Number(month),
          day: Number(day),
        }),
      );
  return /\bweek\b/i.test(wording) ? [] : [readExtent(wording, part)];
}

interface Ranges {
  readonly said: Range;
  readonly given: Range;
}

/** Days from the first to the last, counted. */
interface Range {
  readonly first: number;
  readonly last: number;
  readonly span: boolean;
}

/** The days of both, without their year where one of them has none; undefined where that leaves nothing to compare. */
function rangesOf(
  message: DateMention,
  said: DateExtent,
  article: DateMention,
  given: DateExtent,
): Ranges | undefined {
  const isYearSaid = said.first.year !== undefined && given.first.year !== undefined;
  if (!isYearSaid && (isWholeYear(said) || isWholeYear(given))) return undefined;
  const ranges = { said: rangeOf(said, isYearSaid), given: rangeOf(given, isYearSaid) };
  const isBefore = BEFORE.test(wordingOf(message));
  // "before 2020" and "by the end of 2019" are one; "before June" is about as good as "by June".
  return isBefore && !BEFORE.test(wordingOf(article)) ? { ...ranges, said: before(ranges.said) } : ranges;
}

function isWholeYear({ first, last }: DateExtent): boolean {
  return first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
}

function rangeOf({ first, last, span }: DateExtent, isYearSaid: boolean): Range {
  const dayOf = ({ year, month, day }: DateExtent['first']): number =>
    Date.UTC(isYearSaid && year !== undefined ? year : 2000, month - 1, day) / DAY_MS;
  return { first: dayOf(first), last: dayOf(last), span };
}

/** The period before another one, as long. */
function before({ first, last, span }: Range): Range {
  return { first: first - (last - first + 1), last: first - 1, span };
}

function isSameExtent(ranges: Ranges | undefined, message: DateMention, article: DateMention): boolean {
  if (ranges === undefined) return false;
  const { said, given } = ranges;
  // "by the end of June" is "by 30 June".
  if (message.deadline && article.deadline && said.last === given.last) return true;
  const isPart = partOf(wordingOf(message)) !== undefined;
  // "by the end of the year" is no day in autumn, nor is the day of the report what "late" is said of.
  if (
    isPart &&
    ((message.deadline && !article.deadline) || (article.relative && article.precision === 'day'))
  )
    return said.last === given.last;
  if (said.span && !/^between\b/i.test(message.text))
    return given.span && said.first === given.first && said.last === given.last;
  if (said.first <= given.first && given.last <= said.last) return true;
  // "opens on Oct. 14" where it is "from Oct. 14 to Oct. 19".
  return (
    given.span &&
    said.first === said.last &&
    ((said.first === given.first && !message.deadline) ||
      (said.last === given.last && !FROM.test(message.text)))
  );
}
