import { isEnglishWord } from '../language/english-words.ts';
import { GIVEN_NAMES } from '../language/given-names.ts';
import { analyze } from '../search/analyzer.ts';
import { isCountryTerm } from '../search/country-terms.ts';
import { spellingOf } from './spelling-of.ts';

/** In UTF-16 units: what is stored with each question. */
const LONGEST = 400;
/** A question is read this far. */
const LONGEST_QUESTION = 1000;
/** What stands before a term that names or counts something. */
const TELLING = '=';

/**
 * What a question is about, whatever story it is put to: the stems of its words, sorted, each once, with a space between;
 * stop words, question words and politeness left out. Names, numbers and countries have a `=` before them. Empty where
 * there is no other word.
 */
export function contentTerms(question: string): string {
  const terms = analyze(question.slice(0, LONGEST_QUESTION))
    .filter(({ stop }) => !stop)
    .map(({ form, term }) => spellingOf(term) ?? (isTelling(form, term) ? TELLING + term : term));
  let key = '';
  for (const term of [...new Set(terms)].sort()) {
    if (key.length + 1 + term.length > LONGEST) break;
    key += key === '' ? term : ` ${term}`;
  }
  return key;
}

/** Whether a term names or counts something: a question with another one asks something else. */
export function tells(term: string): boolean {
  return term.startsWith(TELLING);
}

// Small letters name as well, so how a word is typed does not count.
function isTelling(form: string, term: string): boolean {
  return isCountryTerm(term) || /\p{N}/u.test(term) || GIVEN_NAMES.has(form) || !isEnglishWord(form);
}
