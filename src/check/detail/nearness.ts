import type { TextRange } from '../../text-range.ts';
import { matchesAt, type Spot } from './evidence.ts';

/** A word of the claim so many tokens away counts half. */
const REACH = 7;
/** What stands at the other end of the sentence still stands in it. */
const FAR = 0.45;

/** How near to something the claim's own words stand in its sentence, 0 to 1. */
export function nearnessOf({ start, end }: TextRange, weights: Float64Array, spot: Spot): number {
  const { first, last } = tokensAt({ start, end }, spot);
  let total = 0;
  let near = 0;
  for (const [concept, weight] of weights.entries()) {
    if (weight === 0) continue;
    let best = 0;
    for (const { token, length, strength } of matchesAt(spot, concept)) {
      const distance = token >= last ? token - last : Math.max(0, first - token - length);
      best = Math.max(best, strength / (1 + distance / REACH));
    }
    if (best === 0) continue;
    total += weight;
    near += weight * best;
  }
  return FAR + (1 - FAR) * (total === 0 ? 0 : near / total);
}

/** Places of the first token of a range and behind its last one. */
export function tokensAt(
  { start, end }: TextRange,
  { reading: { tokens }, first: from }: Spot,
): { first: number; last: number } {
  let first = from;
  while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first += 1;
  let last = first + 1;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1;
  return { first, last };
}
