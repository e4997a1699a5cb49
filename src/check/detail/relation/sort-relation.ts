import type { Citation, NonEmpty } from '../../../answer/answer.ts';
import { NEGATIONS } from '../../../language/stop-words.ts';
import type { Token } from '../../../search/analyzer.ts';
import type { Change } from '../../check.ts';
import type { Claim } from '../claim.ts';
import type { StatedDetail, StatedRelation } from '../detail.ts';
import { coverageOf, type Spot } from '../evidence.ts';
import { conceptOfTerm } from '../predicate.ts';
import { weightsAround } from '../sentence-weights.ts';
import { absent, citationsOf, missingWords, type SortedDetail } from '../sorted-detail.ts';
import { denialOf, deniesAnything } from './denial.ts';
import { isBaseForm, isPastForm, isProgressive, isThirdPerson } from './verb-forms.ts';
import { type VerbPlace, verbPlaces } from './verb-places.ts';
import { AUXILIARY, BETWEEN, isEmptyVerb, THIRD_PRONOUN } from './verb-words.ts';

/** From here on a sentence states something of the same people and things. */
const MATCHING = 0.4;
/** A sentence that matches this much less than the best one says nothing of the relation. */
const MARGIN = 0.3;
/** A verb in other words needs more of the rest to say the same. */
const OWN_WORD = 0.75;
const REST_FOR_OTHER_WORDS = 0.4;
/** From here on an article speaks of the same people and things, in whatever words. */
const SPOKEN_OF = 0.62;
/** What denies a verb from so near is counted with it; from farther, it may still govern it. */
const GOVERNED = 5;
const REACH = 12;
/** From here on a sentence speaks of just the same, so that a "not" more or less turns it round. */
const SURE = 0.5;
/** Another word in a sentence that matches better by so much may be what is meant. */
const BETTER = 0.05;
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
  /** Whether its word is a verb there, not a noun or a part of a name. */
  readonly isVerb: boolean;
  /** Whether something before it in the sentence denies something. */
  readonly othersDeny: boolean;
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
  const same = statements.filter(({ denied }) => denied === detail.denied);
  const citations = citationsOf(same.map(({ citation }) => citation));
  if (citations !== undefined) return { finding: 'found', citations };
  // "took" and "stopped taking" may speak of two things: a verb that says little is not turned by a "not" elsewhere.
  if ((isEmpty && !detail.denied) || isDeniedShortly(detail, claim, things)) return undefined;
  const [sure, ...more] = statements.filter((statement) => isSure(statement, detail, claim));
  return sure === undefined ? undefined : reversed([sure, ...more], said);
}

/**
 * Whether a statement surely says the opposite: a verb and no noun, in a sentence that speaks of just the same, and
 * nothing else in either sentence denies anything that the words alone do not show.
 */
function isSure(
  { score, isVerb, othersDeny, denied }: Statement,
  detail: StatedRelation,
  claim: Claim,
): boolean {
  if (score < SURE || !isVerb) return false;
  if (detail.denied) return !othersDeny;
  const { tokens, span, clauses } = claim;
  let from = detail.verb;
  while (from > span.first && clauses[from - 1] === clauses[detail.verb]) from -= 1;
  return denied && !deniesAnything(tokens, from, detail.verb - GOVERNED);
}

/** The statements that match nearly as well as the best; the verb itself says more than another word for it. */
function nearBest(statements: readonly Statement[]): NonEmpty<Statement> | undefined {
  const [best, ...rest] = [...statements].sort((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const close = [best, ...rest.filter(({ score }) => score >= best.score - MARGIN)];
  const own = close.find(({ strength }) => strength >= OWN_WORD);
  if (own === undefined) return [best, ...close.slice(1)];
  const [first, ...others] = close.filter(
    ({ strength, score }) => strength >= OWN_WORD || score > own.score + BETTER,
  );
  return [first ?? best, ...others];
}

function reversed(statements: NonEmpty<Statement>, said: string): SortedDetail {
  const [{ wording, citation }] = statements;
  const citations = citationsOf(statements.map((one) => one.citation)) ?? ([citation] as const);
  const change: Change = { from: wording, to: said, type: 'negation' };
  return { finding: 'differs', values: [{ text: wording, citations }], changes: [change], citations };
}

const SHORT_DENIAL = /^[\s,]+(?:did|does|do|has|have|had|is|was|were|will|would)(?:n['’]t| not)\b\s*[,.;]/i;

/** "Iceland lifted its boycott. New Zealand did not.": the verb of the denial stands in another sentence. */
function isDeniedShortly(
  { denied, verb }: StatedRelation,
  { evidence, text, clauses }: Claim,
  things: readonly StatedDetail[],
): boolean {
  if (!denied) return false;
  const names = things
    .filter((thing) => 'core' in thing && clauses[thing.first] === clauses[verb])
    .map(({ start, end }) => text.slice(start, end));
  return evidence.some(({ reading }) =>
    names.some((name) => {
      const at = reading.text.indexOf(name);
      return at >= 0 && SHORT_DENIAL.test(reading.text.slice(at + name.length));
    }),
  );
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
    isVerb: isVerbThere(reading.tokens, place, first),
    othersDeny: deniesAnything(reading.tokens, Math.max(first, place - REACH), place - GOVERNED),
  };
}

/** "regained the trust", "Authorization Act": a noun behind a determiner or an adjective, and a name, state nothing. */
function isVerbThere(tokens: readonly Token[], place: number, first: number): boolean {
  const token = tokens[place];
  if (token === undefined || (token.capital && place > first)) return false;
  const { form } = token;
  if (isPastForm(form) || isProgressive(form)) return true;
  const before = tokens[place - 1];
  if (isThirdPerson(form)) return before !== undefined && !before.stop;
  if (!isBaseForm(form)) return false;
  return (
    before !== undefined &&
    (AUXILIARY.test(before.form) ||
      NEGATIONS.has(before.form) ||
      before.capital ||
      THIRD_PRONOUN.test(before.form) ||
      BETWEEN.test(before.form))
  );
}
