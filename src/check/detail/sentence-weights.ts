import { saysNumber } from '../../language/number-word.ts';
import { SPEECH_VERBS } from '../../language/role-nouns.ts';
import { THIN_WORDS } from '../../language/stop-words.ts';
import type { Claim, TokenSpan } from './claim.ts';

/** A word so many tokens away from a detail says half as much of it. */
const REACH = 7;
/** One of the next clause is so many tokens farther off. */
const CLAUSE = 16;
/** What a number counts, and what may be said of anything. */
const UNIT = 0.6;
const THIN = 0.35;
/** A word that no article holds is mostly the writer's opinion; by its rarity it would count most of all. */
const UNHEARD = 0.6;
/** What other details of the sentence count, which may be wrong as well. */
const OTHER_DETAIL = 0.6;

/**
 * By concept of a claim, how much it says of the detail at some tokens: the nearer the more, the detail itself nothing.
 *
 * @param others the sentence's other details.
 */
export function weightsAround(claim: Claim, detail: TokenSpan, others: readonly TokenSpan[]): Float64Array {
  const { first, last } = detail;
  return Float64Array.from(claim.query.concepts, ({ token, place, weight, readings }) => {
    const at = claim.span.first + place;
    if (claim.ignored.has(at)) return 0;
    const isOwn = at >= first && at < last;
    // What a number counts says what it is about; its figures are what is checked.
    if (isOwn) return 'number' in detail && !saysNumber(token.form) ? weight * UNIT : 0;
    const isDetail = others.some((other) => at >= other.first && at < other.last);
    // Another detail that no article holds is wrong by itself.
    if (isDetail && readings.length === 0) return 0;
    const steps = Math.abs((claim.clauses[at] ?? 0) - (claim.clauses[first] ?? 0));
    const distance = (at < first ? first - at - 1 : at - last) + steps * CLAUSE;
    const isThin = THIN_WORDS.has(token.form) || SPEECH_VERBS.has(token.form);
    return (
      (weight * (isDetail ? OTHER_DETAIL : 1) * (isThin ? THIN : 1) * (readings.length === 0 ? UNHEARD : 1)) /
      (1 + distance / REACH)
    );
  });
}
