import { fold } from './fold.ts';
import { NEGATIONS } from './stop-words.ts';

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Behind a negation, a cut nearer than so many words may turn a statement round: "has not yet been | cancelled". */
export const NEGATION_REACH = 3;

/** Whether a word, as it is printed, denies what stands behind it: `not`, `never`, `don’t`. */
export function negates(word: string): boolean {
  const bare = fold(word).replaceAll('’', "'").replace(EDGES, '');
  return NEGATIONS.has(bare) || bare.endsWith("n't");
}
