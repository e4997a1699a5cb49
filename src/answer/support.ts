import type { Query } from '../search/query.ts';
import type { Hit } from '../search/ranking.ts';
import { isFocus, type Question } from './question/question.ts';

/** Where a mention stands in its paragraph. */
export interface Place {
  readonly sentence: number;
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
}

/** A matched word so many tokens away from the mention counts half. */
const REACH = 6;
/** The noun that says what is asked for need not stand beside the answer. */
const FOCUS = 0.3;
/** How much it counts that the sentence states what is asked, near the mention, or that the sentence before it does. */
const SHARES = { sentence: 0.45, near: 0.55, before: 0.1 } as const;

/** What stands anywhere in a speaker's paragraph counts this much of what stands beside him. */
const WHOLE = 0.8;

/** How much of the question stands in a mention's sentence, and how near to it, 0 to about 1. */
export function supportOf(
  hit: Hit,
  query: Query,
  question: Question,
  { sentence, first, last }: Place,
): number {
  const weights = weightsOf(query, question);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const here = new Float64Array(weights.length);
  const near = new Float64Array(weights.length);
  const before = new Float64Array(weights.length);
  for (const match of hit.matches) {
    const worth = (weights[match.concept] ?? 0) * match.strength;
    if (match.sentence === sentence - 1) raise(before, match.concept, worth);
    if (match.sentence !== sentence) continue;
    const end = match.token + match.length - 1;
    const distance = end < first ? first - end - 1 : match.token > last ? match.token - last - 1 : 0;
    raise(here, match.concept, worth);
    raise(near, match.concept, worth / (1 + distance / REACH));
  }
  return (SHARES.sentence * sum(here) + SHARES.near * sum(near) + SHARES.before * sum(before)) / total;
}

/** How much of the question stands in the paragraph as a whole: all that a quotation's speaker says there. */
export function wholeSupport(hit: Hit, query: Query, question: Question): number {
  const weights = weightsOf(query, question);
  const total = weights.reduce((all, weight) => all + weight, 0);
  if (total === 0) return 0;
  const met = new Float64Array(weights.length);
  for (const { concept, strength } of hit.matches) raise(met, concept, (weights[concept] ?? 0) * strength);
  return (WHOLE * sum(met)) / total;
}

function weightsOf(query: Query, question: Question): number[] {
  return query.concepts.map(({ readings, place, weight }) => {
    // A word that no article holds cannot stand anywhere: whether that forbids an answer is decided later.
    if (readings.length === 0) return 0;
    return isFocus(question, place) ? weight * FOCUS : weight;
  });
}

function raise(worths: Float64Array, place: number, worth: number): void {
  if (worth > (worths[place] ?? 0)) worths[place] = worth;
}

function sum(worths: Float64Array): number {
  return worths.reduce((total, worth) => total + worth, 0);
}
