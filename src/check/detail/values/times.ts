import type { DateMention } from '../../../answer/values/dates.ts';
import { numberValue } from '../../../answer/values/number-words.ts';

const HOUR_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const OF_DAY = '(?:\\s+in\\s+the\\s+(?<partOfDay>morning|afternoon|evening)|\\s+at\\s+(?<night>night))?';
const CLOCK =
  /(?<![\p{L}\p{N}.,:])(?<hour>[01]?\d|2[0-3])(?:[.:](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?|(?<![\p{L}\p{N}.,:])(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)(?![\p{N}:])|\b(?<word>noon|midnight)\b/giu;
/** "at 7.40", "the 7.40 boat": elsewhere two numbers with a dot are one with a fraction. */
const DOTTED =
  /(?<=\bat\s)(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?=$|[,;!?)]|\.(?!\d)|\s+(?:on|in|and|or|but|every|each|sharp|today|from)\b)|(?<![\p{L}\p{N}.,:$€£¥]|[$€£¥]\s)(?<hourOf>[01]?\d|2[0-3])\.(?<minuteOf>[0-5]\d)(?=\s+(?:boats?|ferry|ferries|trains?|bus|buses|flights?|planes?|trams?|sailings?|crossings?|departures?|services?|shows?|screenings?)\b)/giu;
/** "twenty past three", "half past 3"; "ten to three" is a time behind "at" alone. */
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:a\s+)?(?<part>quarter|half|five|ten|twenty(?:[\s-]five)?|5|10|15|20|25)\s+(?<side>past|after(?=\s+(?:${HOUR_WORDS})\s+in\b)|(?<=\b(?:quarter|at\s+\p{L}+|by\s+\p{L}+)\s+)to)\s+(?<hour>${HOUR_WORDS}|1[0-2]|[1-9])(?![\p{L}\p{N}]|[.,:]\d)|(?<full>${HOUR_WORDS}|1[0-2]|[1-9])\s+o['’]clock)${OF_DAY}`,
  'giu',
);

/** Finds the times of day of a text. Their `iso` is `T` with hours and minutes: `T17:50`. */
export function findTimes(text: string): DateMention[] {
  const found = [
    ...[...text.matchAll(CLOCK)].map((match) => timeOf(match, clockMinutes(match))),
    ...[...text.matchAll(DOTTED)].map((match) => timeOf(match, dottedMinutes(match))),
    ...[...text.matchAll(SPOKEN)].map((match) => timeOf(match, spokenMinutes(match))),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return found.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

function clockMinutes({ groups = {} }: RegExpExecArray): number {
  const { hour, minute, half, hour24, minute24, word } = groups;
  const base = Number(hour ?? hour24 ?? (word?.toLowerCase() === 'noon' ? 12 : 0));
  const hours = half === undefined ? base : (base % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours * 60 + Number(minute ?? minute24 ?? 0);
}

function dottedMinutes({ groups = {} }: RegExpExecArray): number {
  return Number(groups.hour ?? groups.hourOf) * 60 + Number(groups.minute ?? groups.minuteOf);
}

const PARTS: Readonly<Record<string, number>> = { quarter: 15, half: 30 };

function spokenMinutes({ groups = {} }: RegExpExecArray): number {
  const { part, side, hour, full, partOfDay, night } = groups;
  const base = numberValue(hour ?? full ?? '') ?? 0;
  const isLate = night !== undefined || /afternoon|evening/i.test(partOfDay ?? '');
  const hours = isLate || partOfDay !== undefined ? (base % 12) + (isLate ? 12 : 0) : base;
  const minutes = part === undefined ? 0 : (PARTS[part.toLowerCase()] ?? numberValue(part) ?? 0);
  return (hours * 60 + (side?.toLowerCase() === 'to' ? -minutes : minutes) + DAY) % DAY;
}

const DAY = 24 * 60;

function timeOf(match: RegExpExecArray, minutes: number): DateMention {
  const two = (count: number): string => String(count).padStart(2, '0');
  return {
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    iso: `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
    precision: 'other',
    deadline: false,
    relative: false,
  };
}
