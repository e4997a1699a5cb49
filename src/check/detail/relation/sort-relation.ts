import type { Citation, NonEmpty } from '../../../answer/answer.ts';
import type { Change } from '../../check.ts';
import type { Claim } from '../claim.ts';
import type { StatedDetail, StatedRelation } from '../detail.ts';
import { coverageOf, type Spot } from '../evidence.ts';
import { conceptOfTerm } from '../predicate.ts';
import { weightsAround } from '../sentence-weights.ts';
import { absent, citationsOf, missingWords, type SortedDetail } from '../sorted-detail.ts';
import { denialOf } from './denial.ts';
import { type VerbPlace, verbPlaces } from './verb-places.ts';
import { isEmptyVerb } from './verb-words.ts';

/** From here on a sentence states something of the same people and things. */
const MATCHING = 0.4;
/** A sentence that matches this much less than the best one says nothing of the relation. */
const MARGIN = 0.2;
/** A verb in other words needs more of the rest to say the same. */
const OWN_WORD = 0.75;
const REST_FOR_OTHER_WORDS = 0.4;
/** From here on an article speaks of the same people and things, in whatever words. */
const SPOKEN_OF = 0.62;
/** What the verb itself counts among the words of its sentence. */
const VERB = 0.8;

/** What a sentence of an article says in a message's verb. */
interface Statement {
  readonly citation: Citation;
  /** Whether it denies what the verb says. */
  readonly denied: boolean;
  readonly score: number;
  readonly strength: number;
  /** The verb with its negation. */
  readonly wording: string;
}

/**
 * Sorts the relation that a claim states: whether the articles state it, deny it, or hold nothing of it. Undefined where
 * they may state it in words that are not known to be the same.
 *
 * @param said the verb with its negation, in the message's own words.
 */
export function sortRelation(
  detail: StatedRelation,
  claim: Claim,
  others: readonly StatedDetail[],
  said: string,
): SortedDetail | undefined {
  const things = others.filter(({ kind }) => kind !== 'statement');
  const weights = weightsAround(claim, detail, things);
  const isEmpty = isEmptyVerb(claim.tokens[detail.verb]?.form ?? '');
  const statements = nearBest(claim.evidence.flatMap((spot) => statementsAt(spot, detail, claim, weights)));
  if (statements === undefined) {
    if (isEmpty || !isAboutStory(detail, claim, things)) return undefined;
    return missingWords(detail, claim).length > 0 || !isSpokenOf(claim, weights)
      ? absent(detail, claim)
      : undefined;
  }
  const citations = citationsOf(
    statements.filter(({ denied }) => denied === detail.denied).map(({ citation }) => citation),
  );
  if (citations !== undefined) return { finding: 'found', citations };
  // "took" and "stopped taking" may speak of two things: a verb that says little is not turned by a "not" elsewhere.
  return isEmpty && !detail.denied ? undefined : reversed(statements, said);
}

/** The statements that match nearly as well as the best; the verb itself says more than another word for it. */
function nearBest(statements: readonly Statement[]): NonEmpty<Statement> | undefined {
  const [best, ...rest] = [...statements].sort((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const close = [best, ...rest.filter(({ score }) => score >= best.score - MARGIN)];
  const [own, ...others] = close.filter(({ strength }) => strength >= OWN_WORD);
  return own === undefined ? [best, ...close.slice(1)] : [own, ...others];
}

function reversed(statements: NonEmpty<Statement>, said: string): SortedDetail {
  const [{ wording, citation }] = statements;
  const citations = citationsOf(statements.map((one) => one.citation)) ?? ([citation] as const);
  const change: Change = { from: wording, to: said, type: 'negation' };
  return { finding: 'differs', values: [{ text: wording, citations }], changes: [change], citations };
}

/** Whether a name, a date or a number stands in the verb's own clause. */
function isAboutStory(
  { verb }: StatedRelation,
  { clauses }: Claim,
  things: readonly StatedDetail[],
): boolean {
  return things.some(
    ({ first, last }) => clauses[first] === clauses[verb] || clauses[last - 1] === clauses[verb],
  );
}

/** Whether some sentence speaks of what stands around the verb. */
function isSpokenOf({ evidence }: Claim, weights: Float64Array): boolean {
  return evidence.some((spot) => coverageOf(spot, weights) >= SPOKEN_OF);
}

function statementsAt(spot: Spot, detail: StatedRelation, claim: Claim, weights: Float64Array): Statement[] {
  const places = verbPlaces(spot, detail, claim);
  if (places.length === 0) return [];
  const around = coverageOf(spot, weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const concept = conceptOfTerm(claim, claim.tokens[detail.verb]?.term);
  const own = VERB * (claim.query.concepts[concept ?? -1]?.weight ?? 0);
  return places.flatMap((place): Statement[] => {
    if (place.strength < OWN_WORD && around < REST_FOR_OTHER_WORDS) return [];
    const score = (around * total + own * place.strength) / (total + own || 1);
    return score < MATCHING ? [] : [statementAt(spot, place, score)];
  });
}

function statementAt(
  { reading, indexed, first }: Spot,
  { place, isOpposite, strength }: VerbPlace,
  score: number,
): Statement {
  const denial = denialOf(reading.text, reading.tokens, place, first);
  const start = reading.tokens[denial ?? place]?.start ?? 0;
  const end = reading.tokens[place]?.end ?? 0;
  return {
    citation: { paragraph: indexed.paragraph, start, end },
    denied: (denial !== undefined) !== isOpposite,
    score,
    strength,
    wording: reading.text.slice(start, end),
  };
}
