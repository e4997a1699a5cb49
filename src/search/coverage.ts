import type { Match } from './matches.ts';
import type { IndexedParagraph } from './paragraph-index.ts';

/** How much of a question a paragraph and its parts hold, in the unit of the weights given. */
export interface Coverage {
  /** By concept, the strength of its best match, 0 to 1. */
  readonly strengths: Float64Array;
  /** By sentence. */
  readonly sentences: readonly number[];
  /** By sentence, together with the one behind it. */
  readonly pairs: readonly number[];
}

/**
 * Sums the weights of the concepts that a paragraph and its sentences hold, each by its strongest match.
 *
 * @param weights by concept; the sum for a sentence that holds them all to the letter is theirs.
 */
export function coverParagraph(
  { sentenceStarts }: IndexedParagraph,
  matches: readonly Match[],
  weights: readonly number[],
): Coverage {
  const width = weights.length;
  const count = sentenceStarts.length - 1;
  const strengths = new Float64Array(width);
  // One row of strengths a sentence, with an empty row behind the last.
  const grid = new Float64Array((count + 1) * width);
  for (const { concept, sentence, strength } of matches) {
    const cell = sentence * width + concept;
    if (strength > (grid[cell] ?? 0)) grid[cell] = strength;
    if (strength > (strengths[concept] ?? 0)) strengths[concept] = strength;
  }
  const sentences: number[] = [];
  const pairs: number[] = [];
  for (let sentence = 0; sentence < count; sentence += 1) {
    let alone = 0;
    let paired = 0;
    for (const [place, weight] of weights.entries()) {
      const here = grid[sentence * width + place] ?? 0;
      const next = grid[(sentence + 1) * width + place] ?? 0;
      alone += weight * here;
      paired += weight * Math.max(here, next);
    }
    sentences.push(alone);
    pairs.push(paired);
  }
  return { strengths, sentences, pairs };
}
