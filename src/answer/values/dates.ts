import type { TextRange } from '../../text-range.ts';
import { DAY_DATES, MONTH_DATES } from './calendar-dates.ts';
import type { DateContext, DatePrecision, DateReading } from './date-form.ts';
import { MONTH, WEEKDAY } from './date-words.ts';
import { isoDay, type PartialDay } from './partial-day.ts';
import { PERIODS } from './periods.ts';
import { RELATIVE_DAYS } from './relative-days.ts';
import { RELATIVE_PERIODS } from './relative-periods.ts';
import { YEARS } from './years.ts';

/** A date in a text; the range is the whole wording, with "by the end of" or "early" but without "in" and "on". */
export interface DateMention extends TextRange {
  /**
   * As it is to be shown. A date that is named keeps its wording and gains its year (`May 14, 2018`); one that the
   * article's own date resolves stands before its wording: `April 2018 (“last month”)`.
   */
  readonly text: string;
  /** ISO 8601, where the wording means one whole day, month or year (or the end, the beginning of one). */
  readonly iso?: string;
  readonly precision: DatePrecision;
  /** By, until or before then. */
  readonly deadline: boolean;
  /** Whether the wording means another date in another article. */
  readonly relative: boolean;
}

interface Found extends TextRange {
  readonly reading: DateReading;
}

/** What holds another form comes before it: "May 14" before "May", "March this year" before both its parts. */
const FORMS = [...DAY_DATES, ...PERIODS, ...RELATIVE_PERIODS, ...RELATIVE_DAYS, ...MONTH_DATES, ...YEARS];
const DATE_LIKE =
  /\d{3}|\d{1,2}[./]\d|\d\s?(?:st|nd|rd|th|AD|BC|CE|A\.D|B\.C)|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Qq]uarter|[Dd]ecade|[Cc]entur|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all\b|night|[Tt]omorrow|[Tt]his (?:m|a|e)|\d0['’]?s|AD/;
const QUALIFIER =
  /(?:(?<=^|[^\p{L}])(?<deadline>by|until|till|before|no later than|not later than)\s+|(?<=^|[^\p{L}])(?:since|after)\s+)?(?:(?<=^|[^\p{L}])(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|close|turn|first half|second half)\s+of\s+)?(?<the>(?<=^|[^\p{L}])the\s+)?(?:(?<=^|[^\p{L}])(?:very\s+)?(?:early|late|mid)(?:-to-late|-to-mid)?[\s-]+(?:in\s+)?)?$/iu;
const QUALIFIER_LIMIT = 48;
const AHEAD =
  /(?:\b(?:will|shall|upcoming|(?:expected|scheduled|due|set|going|planned) (?:to|for|on|in|by))|['’]ll|\bwon['’]t)(?!\p{L})/giu;
const REPORTS =
  /(?<!\bbe )\b(?:said|says|told|wrote|announced|reported|confirmed|added|revealed|stated|tweeted|posted|published|promised|warned)\b/;
/** The point of "Oct. 14" ends no sentence. */
const SENTENCE_END = /\.\s(?!\d)|;\s/g;
const DEADLINE = /\b(?:by|until|till)\s+(?:the\s+)?$/i;

/**
 * Finds the dates of a text, in order and apart. `reference` is the article's own date, as far as it is known; what
 * depends on more than is known keeps its wording.
 */
export function findDates(text: string, reference: PartialDay = {}): DateMention[] {
  if (!DATE_LIKE.test(text)) return [];
  const context: DateContext = { text, reference, isAhead: (at) => isAhead(text, at) };
  const found: Found[] = [];
  const taken = new Uint8Array(text.length);
  for (const form of FORMS) {
    for (const match of text.matchAll(form.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1]) continue;
      const reading = form.read(match, context);
      if (!reading) continue;
      taken.fill(1, start, end);
      found.push({ start, end, reading });
    }
  }
  found.sort((a, b) => a.start - b.start);
  let free = 0;
  const mentions: DateMention[] = [];
  for (const one of found) {
    const mention = toMention(text, one, free);
    const last = mentions.at(-1);
    const merged = last && merge(text, last, mention);
    if (merged) mentions.pop();
    mentions.push(merged ?? mention);
    free = mention.end;
  }
  return mentions;
}

function toMention(text: string, { start: core, end, reading }: Found, free: number): DateMention {
  const { precision, day, written, relative = false } = reading;
  const before = text.slice(Math.max(free, core - QUALIFIER_LIMIT), core);
  const match = QUALIFIER.exec(before);
  const groups = match?.groups ?? {};
  let qualifier = match?.[0] ?? '';
  const named = precision === 'day' || precision === 'month' || precision === 'year';
  // "the" belongs to "the 1990s"; "after the 2014 games" is not "after 2014".
  const loose = named && groups.the !== undefined && qualifier.endsWith(groups.the);
  if (loose) qualifier = '';
  const start = core - qualifier.length;
  const wording = text.slice(start, end);
  const iso = day && isoDay(day);
  return {
    start,
    end,
    text: relative
      ? explained(qualifier, written, wording)
      : lowered(qualifier) + (written ?? text.slice(core, end)),
    ...(iso === undefined ? {} : { iso }),
    precision,
    deadline: groups.deadline !== undefined && !loose,
    relative,
  };
}

function explained(qualifier: string, written: string | undefined, wording: string): string {
  const said = NAMED_START.test(wording) ? wording : lowered(wording);
  return written === undefined ? said : `${lowered(qualifier)}${written} (“${said}”)`;
}

const NAMED_START = new RegExp(`^(?:${WEEKDAY}|${MONTH}|[QH]d)`, 'u');

function lowered(wording: string): string {
  return wording.charAt(0).toLowerCase() + wording.slice(1);
}

/** One mention for "yesterday (May 14)" and for "from 1914 to 1918". */
function merge(source: string, first: DateMention, second: DateMention): DateMention | undefined {
  const between = source.slice(first.end, second.start);
  if (
    first.relative &&
    !second.relative &&
    /^(?:\s?\(|,\s?)$/.test(between) &&
    second.precision === first.precision
  ) {
    const close = between.includes('(');
    if (close && source.charAt(second.end) !== ')') return undefined;
    const range = { start: first.start, end: second.end + (close ? 1 : 0), deadline: first.deadline };
    // The relative wording knows the year better than a day and a month do.
    const year = /\d{4}/.test(source.slice(second.start, second.end))
      ? undefined
      : nearestYear(first.iso, second.iso);
    if (year === undefined || second.iso === undefined) return { ...second, ...range };
    const text = second.text.replace(second.iso.slice(0, 4), year);
    return { ...second, ...range, text, iso: year + second.iso.slice(4) };
  }
  if (first.relative || second.relative || first.precision !== second.precision) return undefined;
  const lead = /(?:^|[^\p{L}])(?<word>from|between)\s+(?:the\s+)?$/iu.exec(
    source.slice(Math.max(0, first.start - 12), first.start),
  );
  const joint = lead?.groups?.word?.toLowerCase() === 'from' ? FROM_TO : BETWEEN_AND;
  // "until" stands in the second mention already.
  const until = second.deadline
    ? /^(?:until|till)\s/.exec(source.slice(second.start, second.start + 6))
    : undefined;
  if (!lead || until === null || !joint.test(between + (until?.[0] ?? ''))) return undefined;
  const start = first.start - lead[0].length + lead[0].search(/\p{L}/u);
  const opening = source.slice(start, first.start);
  return {
    start,
    end: second.end,
    text: `${lowered(opening)}${first.text}${between}${second.text}`,
    precision: first.precision,
    deadline: false,
    relative: false,
  };
}

/** The year that brings the day of one ISO date nearest to another. */
function nearestYear(known: string | undefined, iso: string | undefined): string | undefined {
  if (known?.length !== 10 || iso?.length !== 10) return undefined;
  const distance = (year: number): number =>
    Math.abs(Date.parse(`${year}${iso.slice(4)}`) - Date.parse(known));
  const year = Number(known.slice(0, 4));
  const nearest = [year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined ? undefined : String(nearest).padStart(4, '0');
}

const FROM_TO = /^\s+(?:to|until|till|through)\s+(?:the\s+)?$/;
const BETWEEN_AND = /^\s+(?:and|to)\s+(?:the\s+)?$/;

/** Whether "will", "due to" or "by" governs the date; in "it will move, the firm said on Tuesday" it does not. */
function isAhead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  const sentence = before.slice([...before.matchAll(SENTENCE_END)].at(-1)?.index ?? 0);
  if (DEADLINE.test(sentence)) return true;
  const last = [...sentence.matchAll(AHEAD)].at(-1);
  return last !== undefined && !REPORTS.test(sentence.slice(last.index));
}
