import { GIVEN_NAMES } from '../language/given-names.ts';
import { saysNumber } from '../language/number-word.ts';
import { THIN_WORDS } from '../language/stop-words.ts';
import type { Token } from '../search/analyzer.ts';
import { isCountryTerm } from '../search/country-terms.ts';
import { SHAPE, shapesOf } from '../search/shape.ts';

/** What a word does in a claim: names a country or somebody, says how many or when, or says what is claimed. */
export type WordKind = 'country' | 'name' | 'value' | 'thin' | 'word';

const CALENDAR = SHAPE.date | SHAPE.number;

/**
 * The kind of each word of a claim.
 *
 * @param isName whether a word is printed as a name.
 */
export function kindsOf(
  tokens: readonly Token[],
  isName: (token: Token, place: number) => boolean,
): WordKind[] {
  const shapes = shapesOf(tokens);
  return tokens.map((token, place) => {
    if (isCountryTerm(token.term)) return 'country';
    if (((shapes[place] ?? 0) & CALENDAR) !== 0 || saysNumber(token.form)) return 'value';
    if (token.stop) return 'thin';
    if (isName(token, place) || (token.capital && GIVEN_NAMES.has(token.form))) return 'name';
    return isThin(token) ? 'thin' : 'word';
  });
}

/** Whether a word is so general that it tells no claim from another. */
export function isThin({ stop, form, term }: Token): boolean {
  return stop || THIN_WORDS.has(form) || THIN_WORDS.has(term);
}
