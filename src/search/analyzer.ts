import type { TextRange } from '../text-range.ts';
import { countryAt, countryTerm } from './country-terms.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';
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

/** What "us" stands before when it is the country in small letters: "us government". */
const STATE_NOUN =
  /^(?:government|govt|gov|officials?|army|military|navy|congress|senate|president|companies|citizens|agency|agencies|authorities|federal|state|administration|sanctions|law|court|troops|market|based|led)$/;
const AMERICA = /^americ(?:a|as|an|ans)$/;
const PART_OF_AMERICA = /^(?:north|south|central|latin)$/;
/** So many words on either side tell whether somebody writes in capitals only. */
const AROUND = 8;

/**
 * The one analyzer, for paragraphs, questions and highlights alike: words with their places, folded, countries put
 * under one term, stemmed.
 */
export function analyze(text: string): Token[] {
  const words = splitWords(text);
  const lexemes = words.map((word) => lexemeOf(word.text));
  const tokens: Token[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    const lexeme = lexemes[place];
    if (word === undefined || lexeme === undefined) break;
    const { start, end, tied } = word;
    const { form, term, stop, capital } = lexeme;
    const named = lexeme.opensCountry ? countryNamedAt(words, lexemes, place) : undefined;
    if (named === undefined) {
      tokens.push({ term, form, stop, start, end, tied, capital });
      continue;
    }
    const { country, length } = named;
    const forms = lexemes.slice(place, place + length).map((one) => one.form);
    tokens.push({
      term: countryTerm(country),
      form: forms.join(' '),
      stop: false,
      start,
      end: words[place + length - 1]?.end ?? end,
      tied,
      capital,
    });
    place += length - 1;
  }
  return tokens;
}

function countryNamedAt(
  words: readonly Word[],
  lexemes: readonly Lexeme[],
  place: number,
): ReturnType<typeof countryAt> {
  const form = lexemes[place]?.form ?? '';
  if (form === 'us' && isPronoun(words, lexemes, place)) return undefined;
  // "South America" is not the United States.
  if (AMERICA.test(form) && PART_OF_AMERICA.test(lexemes[place - 1]?.form ?? '')) return undefined;
  return countryAt((offset) => lexemes[place + offset]?.form);
}

/**
 * Whether "us" is the pronoun: in small letters (or where everything is in capitals), unless it opens the text, "the"
 * stands before it, or a body of a state or "and" with another country behind it.
 */
function isPronoun(words: readonly Word[], lexemes: readonly Lexeme[], place: number): boolean {
  const text = words[place]?.text;
  const around = words.slice(Math.max(0, place - AROUND), place + AROUND + 1);
  if (text === 'US' && (words.length === 1 || around.some((word) => /\p{Ll}/u.test(word.text)))) return false;
  if (text !== 'Us' && place === 0 && words.length > 1) return false;
  const after = lexemes[place + 1]?.form ?? '';
  if (after === 'and') return lexemes[place + 2]?.opensCountry !== true;
  return lexemes[place - 1]?.form !== 'the' && !STATE_NOUN.test(after);
}
