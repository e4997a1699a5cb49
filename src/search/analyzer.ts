import { NEGATIONS, QUESTION_WORDS, STOP_WORDS } from '../language/stop-words.ts';
import type { TextRange } from '../text-range.ts';
import { countryAt, countryTerm } from './country-terms.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { splitWords, type Word } from './tokenizer.ts';

/** A word of a text as the index knows it. */
export interface Token extends TextRange {
  /** What is indexed: a stem, a number, or a country (`country:nl` for Holland, Dutch, the Netherlands). */
  readonly term: string;
  /** The word as printed, folded; several words for a country's name. */
  readonly form: string;
  /** Whether the word is too common to search for. */
  readonly stop: boolean;
  /** Whether a hyphen ties it to the word before. */
  readonly tied: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
}

const NUMERALS: ReadonlyMap<string, string> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ].flatMap((words, row) =>
    words
      .split(' ')
      .map((word, value): [string, string] => [word, row === 0 ? String(value) : ordinal(value)]),
  ),
);
const CAPITAL = /^\p{Lu}/u;
/** Longer runs of letters are no words; comparing them by their beginning keeps every later step cheap. */
const LONGEST_WORD = 60;

/**
 * The one analyzer, for paragraphs, questions and highlights alike: words with their places, folded, countries put
 * under one term, stemmed.
 */
export function analyze(text: string): Token[] {
  const words = splitWords(text);
  const forms = words.map((word) => fold(word.text).slice(0, LONGEST_WORD));
  const tokens: Token[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    const form = forms[place];
    if (word === undefined || form === undefined) break;
    const named = countryAt(forms, place);
    if (
      named !== undefined &&
      !(form === 'us' && isPronoun(words, forms, place)) &&
      !isContinent(forms, place)
    ) {
      const last = words[place + named.length - 1] ?? word;
      tokens.push({
        term: countryTerm(named.country),
        form: forms.slice(place, place + named.length).join(' '),
        stop: false,
        start: word.start,
        end: last.end,
        tied: word.tied,
        capital: CAPITAL.test(word.text),
      });
      place += named.length - 1;
      continue;
    }
    tokens.push({
      term: NUMERALS.get(form) ?? stem(form),
      form,
      stop: isStopWord(form),
      start: word.start,
      end: word.end,
      tied: word.tied,
      capital: CAPITAL.test(word.text),
    });
  }
  return tokens;
}

/** Whether a folded word is too common to search for. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded) || QUESTION_WORDS.has(folded) || NEGATIONS.has(folded);
}

/**
 * Whether "us" is the pronoun: in small letters (or where everything is in capitals), unless "the" stands before it or
 * a body of a state behind it.
 */
function isPronoun(words: readonly Word[], forms: readonly string[], place: number): boolean {
  const text = words[place]?.text;
  if (text === 'US' && words.some((word) => /\p{Ll}/u.test(word.text))) return false;
  if (text === 'US' && words.length === 1) return false;
  if (forms[place - 1] === 'the') return false;
  return !BODY_OF_A_STATE.test(forms[place + 1] ?? '');
}
const BODY_OF_A_STATE =
  /^(?:government|govt|gov|officials?|army|military|navy|congress|senate|president|companies|citizens|agency|agencies|authorities|federal|state|administration|sanctions|law|court|troops|market|based|led|and)$/;

/** "South America" is not the United States. */
function isContinent(forms: readonly string[], place: number): boolean {
  return (
    /^americas?$|^americans?$/.test(forms[place] ?? '') &&
    /^(?:north|south|central|latin)$/.test(forms[place - 1] ?? '')
  );
}

function ordinal(value: number): string {
  const suffix = value >= 11 && value <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}
