import type { Claim, TokenSpan } from './claim.ts';
import { matchesAt, type Spot } from './evidence.ts';

/** A verb is met by itself, another form of it, or the story's own word for it. */
const SAME_VERB = 0.75;
/** A verb of the next clause is so many words farther off. */
const CLAUSE = 8;

/** The verb nearest to a detail, by the place of its token. */
export function verbOf({ verbs, clauses }: Claim, { first, last }: TokenSpan): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { verb } of verbs) {
    const steps = Math.abs((clauses[verb] ?? 0) - (clauses[first] ?? 0));
    const distance = (verb < first ? first - verb : verb - last + 1) + steps * CLAUSE;
    if (distance < least) {
      least = distance;
      nearest = verb;
    }
  }
  return nearest;
}

/** The concept of a term: a word that a sentence holds twice is one concept. */
export function conceptOfTerm({ query }: Claim, term: string | undefined): number | undefined {
  const concept = query.concepts.findIndex(({ token }) => token.term === term);
  return concept < 0 ? undefined : concept;
}

/** Where a sentence of an article says what a verb of the message says, by the place of its token. */
export function verbIn(spot: Spot, verb: number | undefined): number | undefined {
  return verb === undefined
    ? undefined
    : matchesAt(spot, verb).find(({ strength }) => strength >= SAME_VERB)?.token;
}
