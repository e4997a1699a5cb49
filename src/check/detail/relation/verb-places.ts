import type { Token } from '../../../search/analyzer.ts';
import type { Claim } from '../claim.ts';
import type { StatedRelation } from '../detail.ts';
import { matchesAt, type Spot } from '../evidence.ts';
import { conceptOfTerm } from '../predicate.ts';
import { ANTONYMS } from './antonyms.ts';

/** Where a sentence holds a message's verb, or the opposite of it. */
export interface VerbPlace {
  /** Place of its token. */
  readonly place: number;
  readonly isOpposite: boolean;
  /** How nearly it is the message's verb, 0 to 1. */
  readonly strength: number;
}

/** A verb is met by itself, its forms, its family and general English. */
const SAME_VERB = 0.5;
/** What the opposite of a verb is worth of the verb itself. */
const OPPOSITE = 0.6;

/** Where a sentence says what the message's verb says; where it does not, where it says the opposite. */
export function verbPlaces(spot: Spot, detail: StatedRelation, claim: Claim): VerbPlace[] {
  const { reading, first, last } = spot;
  const verb = claim.tokens[detail.verb];
  const opposites = ANTONYMS.get(verb?.term ?? '');
  const concept = conceptOfTerm(claim, verb?.term);
  const own = concept === undefined ? [] : matchesAt(spot, concept);
  const places = own
    .filter(({ token, strength }) => strength >= SAME_VERB && !isFalseFriend(verb, reading.tokens[token]))
    // "not allowed" is met by "forbid", which says the opposite of "allowed".
    .map(
      ({ token, strength }): VerbPlace => ({
        place: token,
        isOpposite: opposites?.has(reading.tokens[token]?.term ?? '') === true,
        strength,
      }),
    );
  if (places.length > 0) return places;
  if (opposites === undefined) return [];
  return reading.tokens
    .slice(first, last)
    .flatMap(({ term }, offset): VerbPlace[] =>
      opposites.has(term) ? [{ place: first + offset, isOpposite: true, strength: OPPOSITE }] : [],
    );
}

/** "founded" and "found" have one stem. */
function isFalseFriend(one: Token | undefined, other: Token | undefined): boolean {
  return (
    one?.term === 'found' && other?.term === 'found' && (one.form === 'found') !== (other.form === 'found')
  );
}
