import type { Token } from '../../../search/analyzer.ts';
import { conceptsWithin, type TokenSpan } from '../claim.ts';
import { matchesAt, type Spot } from '../evidence.ts';
import type { NameInquiry } from '../inquiry.ts';
import { verbIn } from '../predicate.ts';
import type { Presence } from '../presence.ts';
import { partOf } from './part-in-sentence.ts';
import { holdsRole } from './role.ts';
import { SAME_NAME } from './same-name.ts';

/** Who does something, and whom it is done to, stand this near to the verb. */
const VERB_REACH = 5;
const SMALL = /^(?:to|from|in|at|by|with|for|of|on|the|a|an)$/;

/** How the part of somebody or something in a sentence compares with that in the message. */
export function partThere(inquiry: NameInquiry, spot: Spot, name: TokenSpan): Presence['part'] {
  const { detail, claim, role, part, verb } = inquiry;
  const { tokens } = spot.reading;
  if (isExcluded(tokens, name.first) && !isExcluded(claim.tokens, detail.first)) return 'turned';
  if (role !== undefined) return holdsRole(spot, role, name) ? 'same' : 'turned';
  const verbThere = verbIn(spot, verb);
  const there = partOf(tokens, name.first, name.last, verbThere);
  if (part === 'subject' || part === 'object') {
    return verbThere !== undefined && isSwapped(inquiry, spot, name, verbThere) ? 'turned' : 'same';
  }
  if (part !== 'goal' && part !== 'source') return 'same';
  if (there === part) return 'same';
  return there === 'goal' || there === 'source' ? 'turned' : 'unclear';
}

/** "to Belgium and not to the U.S." */
function isExcluded(tokens: readonly Token[], first: number): boolean {
  let place = first - 1;
  while (place >= 0 && SMALL.test(tokens[place]?.form ?? '')) place -= 1;
  return place < first - 1 && tokens[place]?.form === 'not';
}

/** "A asked B" against "B asked A": both names are there, about the same verb, each in the other's part. */
function isSwapped(
  { part, others, claim, verbAt }: NameInquiry,
  spot: Spot,
  name: TokenSpan,
  verb: number,
): boolean {
  const { tokens } = spot.reading;
  const opposite = part === 'subject' ? 'object' : 'subject';
  if (Math.abs(name.first - verb) > VERB_REACH || partOf(tokens, name.first, name.last, verb) !== opposite)
    return false;
  return others.some((other) => {
    if (!('core' in other) || partOf(claim.tokens, other.first, other.last, verbAt) !== opposite)
      return false;
    return conceptsWithin(claim, other)
      .flatMap((concept) => matchesAt(spot, concept))
      .some(
        ({ token, length, strength }) =>
          strength >= SAME_NAME &&
          Math.abs(token - verb) <= VERB_REACH &&
          partOf(tokens, token, token + length, verb) === part,
      );
  });
}
