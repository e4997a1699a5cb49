import { monthNumber } from '../../../answer/values/date-words.ts';
import type { DateMention } from '../../../answer/values/dates.ts';
import type { PartialDay } from '../../../answer/values/partial-day.ts';

const BY = /^(?:by|until|till|before|no later than|not later than)\b/i;
const FROM = /^(?:since|after)\b/i;
/** Which part of a period is meant. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['end', /\b(?:end|close|late)\b/i],
  ['start', /\b(?:beginning|start|turn|early)\b/i],
  ['middle', /\b(?:middle|mid)\b/i],
  ['first half', /\bfirst half\b/i],
  ['second half', /\bsecond half\b/i],
];
const MONTH = /(?:^|\s)(?<name>\p{Lu}\p{Ll}{2,8})\b/gu;
const DAY = /(?<![\d.])(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d.])/u;
/** The article's own words for what is shown resolved: `April 2018 (“last month”)`. */
const SAID = /\s*\(“(?<said>[^”]*)”\)$/u;

/** Whether a message's date may be the one that an article gives; what it says less precisely is the same. */
export function isSameDate(message: DateMention, article: DateMention): boolean {
  const said = wordsOf(message);
  if (said === wordsOf(article)) return true;
  const [one, other] = [message.text.replace(SAID, ''), article.text.replace(SAID, '')];
  if ((BY.test(one) && FROM.test(other)) || (FROM.test(one) && BY.test(other))) return false;
  const [part, given] = [partOf(one), partOf(other)];
  // "before 2019" leaves out all of the year at whose end it is due.
  if (part !== given && (part !== undefined || /^before\b/i.test(one))) return false;
  if (message.iso?.startsWith('T') || article.iso?.startsWith('T')) return message.iso === article.iso;
  return includes(dayOf(message, one), dayOf(article, other));
}

/** What was written, without the year that was added. */
function wordsOf({ text }: DateMention): string {
  return (SAID.exec(text)?.groups?.said ?? text).toLowerCase().replace(/^(?:in|on|at|the)\s+/, '');
}

function partOf(wording: string): string | undefined {
  return PARTS.find(([, pattern]) => pattern.test(wording))?.[0];
}

const days = new WeakMap<DateMention, PartialDay | undefined>();

/** The day, month or year of a date, with or without its year. */
function dayOf(date: DateMention, wording: string): PartialDay | undefined {
  if (days.has(date)) return days.get(date);
  const day = readDate(date, wording);
  days.set(date, day);
  return day;
}

function readDate({ iso }: DateMention, wording: string): PartialDay | undefined {
  if (iso !== undefined) {
    const [year, month, day] = iso.split('-').map(Number);
    return {
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    };
  }
  const month = [...wording.matchAll(MONTH)]
    .map(({ groups }) => monthNumber(groups?.name ?? ''))
    .find((number) => number > 0);
  if (month === undefined) return undefined;
  const day = DAY.exec(wording)?.groups?.day;
  return day === undefined ? { month } : { month, day: Number(day) };
}

/** Whether all that is known of one date is known of the other, and the same. */
function includes(vague: PartialDay | undefined, precise: PartialDay | undefined): boolean {
  if (vague === undefined || precise === undefined) return false;
  const isSame = (key: keyof PartialDay): boolean => vague[key] === undefined || vague[key] === precise[key];
  // An article may leave out the year that a message adds to the day.
  const isSameYear =
    isSame('year') ||
    (precise.year === undefined && precise.month !== undefined && vague.month !== undefined);
  return isSameYear && isSame('month') && isSame('day');
}
