import type { DateForm } from './date-form.ts';
import { SEASON, YEAR } from './date-words.ts';

const ORDINAL_WORDS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first';
const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})`;
const OF_YEAR = String.raw`(?:\s+of)?\s+(?<year>${YEAR}|this year|last year|next year)`;

const decadeForm: DateForm = {
  pattern:
    /(?<![\p{L}\p{N}$€£.,])(?:[12]\d{2}0|[1-9]\d0)['’]?s(?!\p{L})|(?<![\p{L}\p{N}])['’][1-9]0s(?!\p{L})/gu,
  read: () => ({ precision: 'decade' }),
};

const centuryForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])${ORDINAL}(?:(?:\s+(?:and|to|or)\s+(?:the\s+)?|[–-])${ORDINAL})?[\s-]+centur(?:y|ies)(?:\s(?:BCE?|CE|AD|B\.C\.|A\.D\.))?(?!\p{L})`,
    'giu',
  ),
  read: () => ({ precision: 'century' }),
};

const quarterForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:first|second|third|fourth|final|last|[1-4](?:st|nd|rd|th))[\s-]+(?:quarter|half|months?|weeks?)|[QH][1-4])${OF_YEAR}(?!\p{L})`,
    'gu',
  ),
  read: (match, { reference }) => inYear(match, 'quarter', reference.year),
};

const seasonForm: DateForm = {
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${SEASON}${OF_YEAR}(?:[–/-]\d{2})?(?!\p{L})`, 'giu'),
  read: (match, { reference }) => inYear(match, 'season', reference.year),
};

function inYear(match: RegExpExecArray, precision: 'quarter' | 'season', now: number | undefined) {
  const year = match.groups?.year ?? '';
  const step = { 'last year': -1, 'this year': 0, 'next year': 1 }[year.toLowerCase()];
  if (step === undefined) return { precision };
  if (now === undefined) return { precision, relative: true };
  return { precision, relative: true, written: match[0].replace(year, String(now + step)) };
}

/** Quarters, seasons, decades and centuries. */
export const PERIODS: readonly DateForm[] = [quarterForm, seasonForm, centuryForm, decadeForm];
