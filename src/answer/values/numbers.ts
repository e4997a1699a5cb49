import { STOP_WORDS } from '../../language/stop-words.ts';
import type { TextRange } from '../../text-range.ts';
import { readCountedNoun } from './counted-noun.ts';
import { findDateRanges } from './date-ranges.ts';
import { AND_A_HALF, DIGITS, NUMBER_WORDS, numberValue, SCALED, VAGUE_NUMBER } from './number-words.ts';
import { isShortMillion } from './short-millions.ts';

export type NumberKind = 'count' | 'money' | 'percent' | 'measure';

/** A number in a text. The range holds its hedge ("more than") and what it counts. */
export interface NumberMention extends TextRange {
  /** The wording of the range. */
  readonly text: string;
  /** Undefined for a span ("two or three") and for what names none ("dozens"). */
  readonly value?: number;
  /** The ends of a span in figures or words: "between 18 and 95 dollars". */
  readonly ends?: readonly [number, number];
  /** What is counted, the currency or the unit, as written; `%` for percentages. */
  readonly unit?: string;
  readonly kind: NumberKind;
}

const HEDGE =
  '(?:(?:an?\\s+)?(?:(?:no|not)\\s+)?(?:(?:well|far|slightly|significantly|just)\\s+)?(?:more\\s+than|less\\s+than|fewer\\s+than|at\\s+least|at\\s+most|up\\s+to|upwards\\s+of|as\\s+many\\s+as|as\\s+much\\s+as|as\\s+few\\s+as|close\\s+to|about|around|approximately|approx\\.|roughly|nearly|almost|over|under|some|between|estimated|exactly)\\s+(?:an?\\s+estimated\\s+)?|[~≈]\\s?)';
const CURRENCY = '(?:(?:US|A|AU|C|CA|HK|NZ|S)?\\$|[€£¥₹₽₩₺₪]|(?:CHF|EUR|USD|GBP|JPY|SEK|NOK|DKK)(?=\\s?\\d))';
const AMOUNT = `(?:${VAGUE_NUMBER}|${AND_A_HALF}|${DIGITS}(?:${SCALED})?|${NUMBER_WORDS}|half(?=\\s+(?:of\\s+)?(?:the|its|their|his|her|our|all|these|those)\\s))`;
const HEDGED = new RegExp(`(?<![\\p{L}\\p{N}])${HEDGE}$`, 'iu');
const HEDGE_LIMIT = 48;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}_@#/\\\\.-]|\\p{N}[.,:]|[.)\\]]:|['’])(?<money>${CURRENCY}\\s?)?(?<first>${AMOUNT})(?:(?:\\s?[–—-]\\s?|\\s+(?:to|or)\\s+)(?:${CURRENCY}\\s?)?(?<second>${AMOUNT}))?`,
  'giu',
);
const AND_SECOND = new RegExp(`\\s+and\\s+(?:${CURRENCY}\\s?)?(?<upper>${AMOUNT})`, 'iuy');
const NUMBER_LIKE =
  /[\d½¼¾⅓⅔]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozen|half|tens|scores|hundred|thousand|million|billion|trillion)/i;

const PERCENT = /\s?(?:%|‰)|[\s-](?:per\s?cent|percentage\s+points?|pct)(?!\p{L})/iuy;
const CURRENCY_WORD =
  /\s+(?:(?:U\.?S\.?|\p{Lu}\p{Ll}+)\s+)?(?:dollars?|euros?|pounds?(?:\s+sterling)?|francs?|yen|yuan|renminbi|rubles?|roubles?|rupees?|kron(?:or|er|a|e)|crowns?|pesos?|won|shekels?|rials?|reais|lira|zlotys?|cents|pence|CHF|EUR|USD|GBP|JPY)(?!\p{L})|\s?[€£¥](?!\s?\d)/uy;
const MEASURE =
  /(?:[\s-](?:square|cubic|metric|nautical)\s)?[\s-]?(?:(?:milli|nano|micro)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|(?:kilo|centi|milli)?met(?:er|re)s?|kilograms?|grams?|tons?|tonnes?|kilos?|litres?|liters?|gallons|miles?|inch(?:es)?|feet|foot|yards?|acres?|hectares?|pounds|degrees?|(?:kilo|mega|giga|tera)?(?:bytes?|bits|watts?|hertz)|volts?|knots|[kcmn]?m[²2³3]?|k?g|lbs?|ft|mph|kph|km\/h|ha|hrs?|mins?|secs?|rpm|RPM|[kMGTP]?(?:B|Hz|W|Wh|V|bit\/s|bps)|°\s?[CFNESW]?|(?:sq\.?\s)?mi|sq\.?\s(?:km|ft|m))(?![\p{L}\p{N}])(?:[\s-]old(?!\p{L}))?/uy;
const TIME_OR_ORDINAL = /(?:st|nd|rd|th)(?!\p{L})|\s?(?:[ap]\.?m\b|o['’]clock|noon)|:\d|h\d/iuy;
const FRACTION = /[\s-](?:halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)(?!\p{L})/uy;
const DENOMINATORS: Readonly<Record<string, number>> = {
  hal: 2,
  thi: 3,
  qua: 4,
  fou: 4,
  fif: 5,
  six: 6,
  eig: 8,
  ten: 10,
};
const LABEL_BEFORE =
  /(?<!\p{L})(?:[Nn]os?|pp?|[Pp]ages?|[Cc]hapters?|[Ss]ections?|[Aa]rticles?|[Vv]ersions?|[Vv]ol|[Ff]ig|[Rr]ooms?|[Rr]oute|[Ll]evel|[Pp]hase|[Tt]ier|[Gg]rade|[Ss]eason|[Ee]pisode)\.?\s$/u;
const NAME_BEFORE = /(?<word>\p{Lu}[\p{L}.]*)\s$/u;
const SCALE_WORD = /(?:thousand|million|billion|trillion|(?<=\d\s?)(?:k|bn|mn|mln|mil|mio|mrd))(?!\p{L})/iu;
const MILLIONS = /\s?m(?!\p{L})/iuy;
// Behind a currency's sign: elsewhere "5m" may be a length.
const SHORT_SCALE = /[mk](?!\p{L})/iuy;
const DURATION = /(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)$/;

/** Finds the numbers of a text, in order and apart; dates, times, ordinals, versions and names such as "Channel 4" are none. */
export function findNumbers(text: string): NumberMention[] {
  if (!NUMBER_LIKE.test(text)) return [];
  const dates = findDateRanges(text);
  let nextDate = 0;
  const found: NumberMention[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const end = NUMBER.lastIndex;
    const start = match.index;
    let date = dates[nextDate];
    while (date && date.end <= start) date = dates[++nextDate];
    if (date && date.start < end) {
      NUMBER.lastIndex = date.end;
      continue;
    }
    const mention = readNumber(text, match, found.at(-1)?.end ?? 0);
    if (mention) found.push(mention);
    NUMBER.lastIndex = mention?.end ?? end;
  }
  return found;
}

function readNumber(text: string, match: RegExpExecArray, free: number): NumberMention | undefined {
  const { money, first = '', second } = match.groups ?? {};
  const before = text.slice(Math.max(free, match.index - HEDGE_LIMIT), match.index);
  const hedge = HEDGED.exec(before)?.[0] ?? '';
  const start = match.index - hedge.length;
  let end = match.index + match[0].length;
  if (money === undefined && isNoNumber(text, match, before, end)) return undefined;
  const low = numberValue(first);
  const high = second === undefined ? undefined : numberValue(second);
  // "23–16" is a score: no range goes down.
  if (low !== undefined && high !== undefined && high <= low) return undefined;
  let value = second === undefined ? low : undefined;
  let ends = second === undefined ? undefined : spanOf(first, second);
  const upper = /^between/i.test(hedge) ? endOf(AND_SECOND, text, end) : undefined;
  if (upper !== undefined) {
    ends = spanOf(first, text.slice(end, upper).replace(/^\s+and\s+/i, ''));
    end = upper;
    value = undefined;
  }
  const make = (kind: NumberKind, to: number, unit?: string): NumberMention => ({
    start,
    end: to,
    text: text.slice(start, to),
    ...(value === undefined ? {} : { value }),
    ...(ends === undefined ? {} : { ends }),
    ...(unit === undefined || unit === '' ? {} : { unit }),
    kind,
  });

  if (money !== undefined) {
    const scaled = endOf(SHORT_SCALE, text, end);
    if (scaled !== undefined && value !== undefined)
      value *= text.charAt(end).toLowerCase() === 'm' ? 1e6 : 1e3;
    return make('money', scaled ?? end, money.trim());
  }
  if (value !== undefined && isMillions(text, end)) {
    value *= 1e6;
    end = text.toLowerCase().indexOf('m', end) + 1;
  }
  const percent = endOf(PERCENT, text, end);
  if (percent !== undefined) return make('percent', percent, '%');
  const currency = endOf(CURRENCY_WORD, text, end);
  if (currency !== undefined) return make('money', currency, text.slice(end, currency).trim());
  const measure = endOf(MEASURE, text, end);
  if (measure !== undefined) return make('measure', measure, text.slice(end, measure).replace(/^[\s-]/, ''));
  const fraction = endOf(FRACTION, text, end);
  if (fraction !== undefined && value !== undefined) {
    value /= DENOMINATORS[text.slice(end + 1, end + 4).toLowerCase()] ?? 1;
    return make('count', fraction);
  }
  // "two-lane" and "six-time" say how many, but not how many there are.
  if (/^-\p{L}/u.test(text.slice(end, end + 2))) return undefined;
  const one = /^(?:one|1)$/i.test(first) && second === undefined;
  const noun = readCountedNoun(text, end, { one, vague: low === undefined });
  if (noun) return make(DURATION.test(noun.noun) ? 'measure' : 'count', noun.end, noun.noun);
  if (one || /^half$/i.test(first) || isBehindName(before)) return undefined;
  return make('count', end);
}

/** The ends of a span; "5 to 6 million" has its scale for both. */
function spanOf(first: string, last: string): readonly [number, number] | undefined {
  const low = numberValue(first);
  const high = numberValue(last.replace(/^[^\p{L}\p{N}]+/u, ''));
  if (low === undefined || high === undefined) return undefined;
  const scale = SCALE_WORD.test(first) ? undefined : SCALE_WORD.exec(last)?.[0];
  const scaled = low * (scale === undefined ? 1 : (numberValue(scale) ?? 1));
  return [scaled < high ? scaled : low, high];
}

/** "Channel 4", but not "A 14 million painting". */
function isBehindName(before: string): boolean {
  const word = NAME_BEFORE.exec(before)?.groups?.word;
  return word !== undefined && !STOP_WORDS.has(word.toLowerCase());
}

function isMillions(text: string, at: number): boolean {
  const sign = endOf(MILLIONS, text, at);
  return (sign !== undefined && endOf(CURRENCY_WORD, text, sign) !== undefined) || isShortMillion(text, at);
}

/** Times, ordinals, list markers, version and model numbers. */
function isNoNumber(text: string, match: RegExpExecArray, before: string, end: number): boolean {
  const wording = match[0];
  if (/\p{L}/u.test(text.charAt(end)) && endOf(MEASURE, text, end) === undefined) return true;
  if (endOf(TIME_OR_ORDINAL, text, end) !== undefined || /^[._@/]\w/.test(text.slice(end, end + 2)))
    return true;
  if (LABEL_BEFORE.test(before)) return true;
  // A note mark.
  if (before.endsWith('[') && text.charAt(end) === ']') return true;
  const startsLine = match.index === 0 || /\n[ \t]*$/.test(before);
  if (/^\d{1,2}$/.test(wording) && text.charAt(end) === ')' && !isInBrackets(text, match.index)) return true;
  // A pension, a race, a picture's size.
  if (
    /^(?:401k|[24568]K)$/.test(wording) ||
    (/^\d{1,2}k$/i.test(wording) && /^\s(?:run|race)/i.test(text.slice(end, end + 5)))
  )
    return true;
  if (startsLine && /^[.)]\s/.test(text.slice(end, end + 2)) && /^\d{1,3}$/.test(wording)) return true;
  // In the middle of a sentence a capital makes it a part of a name.
  if (/^\p{Lu}/u.test(wording) && /[\p{L},;]\s$/u.test(before)) return true;
  return (
    /^one$/i.test(wording) &&
    /\b(?:no|any|every|each|this|that|which|some|the|another|first|at)\s$/i.test(before)
  );
}

/** Whether a bracket is open: elsewhere "2)" marks an item of a list. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}
