import type { Token } from '../search/analyzer.ts';
import { analyze } from '../search/analyzer.ts';
import { countryOfTerm } from '../search/country-terms.ts';
import type { Thesaurus } from '../search/thesaurus.ts';
import { rootOf } from '../search/word-family.ts';

/** A row of terms that a text may be met by, and the places of the text that it then meets. */
export interface Wording {
  readonly terms: readonly string[];
  readonly from: number;
  /** How many places. */
  readonly length: number;
}

const FAMILY_WORD = /^[a-z]{4,}$/;
const ROOT = '~';

/** The terms of a text as others may meet them: each word by itself and by its root. */
export function keysOf(token: Token): readonly string[] {
  return FAMILY_WORD.test(token.term) ? [token.term, ROOT + rootOf(token.term)] : [token.term];
}

/** In which words a text may be said: its own, their families, what the thesaurus has for them, a capital's country. */
export function wordingsOf(tokens: readonly Token[], thesaurus: Thesaurus): Wording[] {
  const terms = tokens.map(({ term }) => term);
  return tokens.flatMap((token, from) => [
    ...keysOf(token).map((term) => ({ terms: [term], from, length: 1 })),
    ...thesaurus
      .replacementsAt(terms, from)
      .map((other) => ({ terms: other.terms, from, length: other.length })),
    ...(countryOfTerm(token.term)?.capitals ?? []).map((capital) => ({
      terms: analyze(capital).map(({ term }) => term),
      from,
      length: 1,
    })),
  ]);
}
