import { CITIES } from '../../language/cities.ts';
import { isEnglishWord } from '../../language/english-words.ts';
import { GIVEN_NAMES } from '../../language/given-names.ts';
import {
  ORGANISATION_NOUNS,
  ORGANISATION_SUFFIXES,
  PERSON_NOUNS,
  PLACE_NOUNS,
  SPEECH_VERBS,
} from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';

/** What a name names; a thing is a phrase of common words ("Golden Lamp"), unknown may be any of them. */
export type NameKind = 'person' | 'organisation' | 'place' | 'thing' | 'unknown';

/** The folded words around a name. */
export interface NameSurroundings {
  readonly before: string;
  /** Up to four. */
  readonly after: readonly string[];
}

const CONTINENTS = new Set(
  'africa,antarctica,asia,europe,oceania,north america,south america,latin america,central america,middle east,far east,scandinavia'.split(
    ',',
  ),
);
/** Words that make a body of a name in which they stand anywhere: "Department of Health". */
const BODY_WORD =
  /^(?:department|ministry|bank|university|institute|council|court|agency|office|bureau|committee|association|union|federation)$/;
const LOCATIVE = /^(?:in|at|near|to|from|into|outside|towards?|around|across|throughout)$/;
const LONGEST_PERSON = 4;
/** First and last name, perhaps with an initial or a second one between. */
const PERSON_SHAPE = /^\p{Lu}\p{Ll}+(?: \p{Lu}(?:\.|\p{Ll}+)?)* \p{Lu}[\p{L}’'-]+$/u;
const INITIALS = /^(?:\p{Lu}\. ?)+\p{Lu}\p{L}/u;
const ACRONYM = /^\p{Lu}{2,5}$/u;
const CAMEL_CASE = /^\P{L}*\p{Lu}?\p{Ll}+\p{Lu}\S*$/u;

/** Tells what a name names by its own words and those around it. */
export function kindOfName(printed: string, words: readonly string[], around: NameSurroundings): NameKind {
  const whole = words.join(' ');
  const [opening = ''] = words;
  const head = words.at(-1) ?? '';
  if (CITIES.has(whole) || CONTINENTS.has(whole)) return 'place';
  if (words.length > 1) {
    if (ORGANISATION_SUFFIXES.has(head) || ORGANISATION_NOUNS.has(head)) return 'organisation';
    if (words.some((word) => BODY_WORD.test(word))) return 'organisation';
    if (PLACE_NOUNS.has(head)) return 'place';
    if (isPerson(printed, words, around)) return 'person';
  } else {
    if (GIVEN_NAMES.has(opening) && PERSON_NOUNS.has(singularOf(around.before))) return 'person';
    if (ACRONYM.test(printed) || CAMEL_CASE.test(printed)) return 'organisation';
  }
  if (LOCATIVE.test(around.before) && words.length <= 2) return 'place';
  return words.length > 1 && words.every(isEnglishWord) ? 'thing' : 'unknown';
}

function isPerson(printed: string, words: readonly string[], { before, after }: NameSurroundings): boolean {
  if (words.length > LONGEST_PERSON) return false;
  if (GIVEN_NAMES.has(words[0] ?? '') || INITIALS.test(printed)) return true;
  if (!PERSON_SHAPE.test(printed)) return false;
  const role = singularOf(before);
  // "the founder Ada Bell", but not "its maker Acme Works": a maker may be a body.
  if (PERSON_NOUNS.has(role) && !ORGANISATION_NOUNS.has(role)) return true;
  if (words.every(isEnglishWord)) return false;
  return SPEECH_VERBS.has(after[0] ?? '') || after.slice(0, 3).some((word) => PERSON_NOUNS.has(word));
}
