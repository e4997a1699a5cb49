import { SPEECH_VERBS } from '../../language/role-nouns.ts';
import { THIN_WORDS } from '../../language/stop-words.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { matchesAt, type Spot } from './evidence.ts';
import type { Inquiry } from './inquiry.ts';

/** What more than this share of the paragraphs holds tells nothing of one sentence. */
const EVERYWHERE = 0.25;
/** In a handful of paragraphs that is nearly every word. */
const FEW = 3;

/**
 * Whether a sentence speaks of the same thing by more than the names that stand everywhere: it says what was done, or
 * holds two words of the claim, one of which few paragraphs hold.
 *
 * @param isDone whether it says what the message says was done.
 */
export function isSubstantial(
  { claim, weights }: Inquiry,
  spot: Spot,
  isDone: boolean,
  { vocabulary, paragraphs }: ParagraphIndex,
): boolean {
  let met = 0;
  let telling = 0;
  for (const [concept, { token }] of claim.query.concepts.entries()) {
    if ((weights[concept] ?? 0) === 0 || matchesAt(spot, concept).length === 0) continue;
    if (THIN_WORDS.has(token.form) || SPEECH_VERBS.has(token.form)) continue;
    met += 1;
    const holding = vocabulary.paragraphsWith(vocabulary.termOf(token.term));
    if (holding <= Math.max(FEW, EVERYWHERE * paragraphs.length)) telling += 1;
  }
  return telling > 0 && (isDone || met >= 2);
}
