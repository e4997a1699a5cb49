import type { Question } from '../answer/question/question.ts';
import type { Token } from '../search/analyzer.ts';
import type { Claim } from './claim.ts';
import type { Meeting } from './meeting.ts';

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;

/**
 * Whether claim and question give two parties each other's part: "A paid B" and "did B pay A". Looked for only where
 * both name two, as whom the sentence begins with or, where "by" makes it passive, ends with.
 */
export function isTurnedRound({ tokens }: Question, claim: Claim, { asked, claimed }: Meeting): boolean {
  const named = [...claim.names.keys()].filter((place) => (claim.names[place] ?? -1) >= 0);
  const shared = named.filter((place) => (claimed[place] ?? -1) >= 0);
  const groups = new Set(shared.map((place) => claim.names[place]));
  if (groups.size < 2) return false;
  const ofClaim = doerAmong(claim.tokens, shared);
  const inQuestion = shared.map((place) => claimed[place] ?? -1).sort((a, b) => a - b);
  const ofQuestion = doerAmong(tokens, inQuestion);
  const back = asked[ofQuestion] ?? -1;
  return claim.names[ofClaim] !== claim.names[back];
}

/** The place of the one that did it: the one behind "by" in the passive, or else the first. */
function doerAmong(tokens: readonly Token[], places: readonly number[]): number {
  const passive = tokens.some(({ form }) => BE.test(form));
  const agent = places.find((place) => {
    const before = tokens[place - 1]?.form === 'the' ? tokens[place - 2] : tokens[place - 1];
    return passive && before?.form === 'by';
  });
  return agent ?? places[0] ?? -1;
}
