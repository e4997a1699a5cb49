import { isTown } from '../../language/towns.ts';
import type { Token } from '../../search/analyzer.ts';
import { isCountryTerm } from '../../search/country-terms.ts';
import { type AskedToken, respell } from '../../search/respell.ts';
import type { CaseKnowledge } from './true-case.ts';

/** Mends the typing errors of a message; a name is mended to a name alone: "Bern" is not "born". */
export function mendSpelling(
  tokens: readonly Token[],
  { index, thesaurus, names }: CaseKnowledge,
): AskedToken[] {
  return respell(tokens, index, thesaurus).map((token, place) => {
    const typed = tokens[place];
    if (token.typed === undefined || typed === undefined) return token;
    const isName = names.isName(index.vocabulary.termOf(token.term));
    return (typed.capital && !isName) || isTown(typed.form) || isCountryTerm(typed.term) ? typed : token;
  });
}
