import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from '../language/irregular-forms.ts';

const LATIN_WORD = /^[a-z]{3,40}$/;
/** Porter undoubles "boycotted" to "boycot" but leaves "boycott": both end up with one letter. */
const DOUBLED = /([bcdfghjkmnpqrtvwx])\1$/;
/**
 * The stem of a folded English word: irregular forms first (`bought` is `buy`), then Porter's algorithm
 * (M. F. Porter, "An algorithm for suffix stripping", 1980). Words of other alphabets and numbers stay as they are.
 */
export function stem(folded: string): string {
  if (!LATIN_WORD.test(folded)) return folded;
  return stemmer(IRREGULAR_FORMS.get(folded) ?? folded).replace(DOUBLED, '$1');
}
