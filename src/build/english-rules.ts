import { parseSynonyms } from '../corpus/parse-synonyms.ts';
import { BRITISH_AMERICAN, ENGLISH_SYNONYMS, WORD_FAMILIES } from '../language/english-synonyms.ts';
import { type TermRule, toTermRules } from '../search/thesaurus.ts';

/** How much a match is worth by another spelling, by a word of one root, by a word of like meaning. */
const LISTS: readonly { readonly list: string; readonly strength: number }[] = [
  { list: BRITISH_AMERICAN, strength: 0.95 },
  { list: WORD_FAMILIES, strength: 0.75 },
  { list: ENGLISH_SYNONYMS, strength: 0.6 },
];

/** The general-English lists as rules of terms. */
export function englishRules(): TermRule[] {
  return LISTS.flatMap(({ list, strength }) => toTermRules(parseSynonyms(list).rules, strength));
}
