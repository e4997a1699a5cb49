import { parseSynonyms } from '../corpus/parse-synonyms.ts';
import { BRITISH_AMERICAN, ENGLISH_SYNONYMS, WORD_FAMILIES } from '../language/english-synonyms.ts';
import { Thesaurus, type WeightedRules } from './thesaurus.ts';

/** How much a match is worth by another spelling, by a word of one root, by a word of like meaning. */
const STRENGTH = { spelling: 0.95, family: 0.75, synonym: 0.6 } as const;

let english: Thesaurus | undefined;

/** General English, for any story; read on first use and shared. */
export function englishThesaurus(): Thesaurus {
  english ??= new Thesaurus([
    weighted(BRITISH_AMERICAN, STRENGTH.spelling),
    weighted(WORD_FAMILIES, STRENGTH.family),
    weighted(ENGLISH_SYNONYMS, STRENGTH.synonym),
  ]);
  return english;
}

function weighted(list: string, strength: number): WeightedRules {
  return { rules: parseSynonyms(list).rules, strength };
}
