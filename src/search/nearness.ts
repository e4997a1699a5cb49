import type { Match } from './matches.ts';
import type { Concept } from './query.ts';

/** Words at most so many tokens apart are near. */
const NEAR = 8;
/** More words than a query holds, so that a pair of them makes one number. */
const PAIR_BASE = 64;

/**
 * How closely and in which order a paragraph holds the question's words: `nearness` is the share of all pairs that stand
 * near each other (by the product of their weights), `order` the share of neighbours that follow each other as asked.
 */
export function measureNearness(
  matches: readonly Match[],
  concepts: readonly Concept[],
): { nearness: number; order: number } {
  const weightOf = (place: number): number => concepts[place]?.weight ?? 0;
  const pairs = new Set<number>();
  const rows = new Set<number>();
  let near = 0;
  let inOrder = 0;
  for (const [place, first] of matches.entries()) {
    for (let other = place + 1; other < matches.length; other += 1) {
      const second = matches[other];
      if (second === undefined || second.token - first.token > NEAR) break;
      if (first.concept === second.concept) continue;
      const strength = first.strength * second.strength;
      const low = Math.min(first.concept, second.concept);
      const high = Math.max(first.concept, second.concept);
      const pair = low * PAIR_BASE + high;
      if (!pairs.has(pair)) {
        pairs.add(pair);
        near += weightOf(low) * weightOf(high) * strength;
      }
      if (follows(first, second, concepts) && !rows.has(first.concept)) {
        rows.add(first.concept);
        inOrder += Math.min(weightOf(first.concept), weightOf(second.concept)) * strength;
      }
    }
  }
  const most = mostOf(concepts);
  return {
    nearness: most.near > 0 ? near / most.near : 0,
    order: most.inOrder > 0 ? inOrder / most.inOrder : 0,
  };
}

/** Whether a match follows another as in the question, with at most one more word between. */
function follows(first: Match, second: Match, concepts: readonly Concept[]): boolean {
  if (second.concept !== first.concept + 1) return false;
  const gap = second.token - first.token;
  const asked = (concepts[second.concept]?.place ?? 0) - (concepts[first.concept]?.place ?? 0);
  return gap > 0 && gap <= asked + 1;
}

function mostOf(concepts: readonly Concept[]): { near: number; inOrder: number } {
  let near = 0;
  let inOrder = 0;
  let sum = 0;
  for (const [place, { weight }] of concepts.entries()) {
    near += weight * sum;
    sum += weight;
    if (place > 0) inOrder += Math.min(weight, concepts[place - 1]?.weight ?? 0);
  }
  return { near, inOrder };
}
