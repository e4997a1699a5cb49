import { type Claim, conceptsWithin, termsOf } from './claim.ts';
import type { StatedDetail, StatedName, StatedRelation } from './detail.ts';
import { partOf, type SentencePart } from './names/part-in-sentence.ts';
import { roleOf } from './names/role.ts';
import { matesOf } from './names/row-mates.ts';
import { conceptOfTerm, verbOf } from './predicate.ts';
import { isEmptyVerb } from './relation/verb-words.ts';
import { weightsAround } from './sentence-weights.ts';

export type StatedThing = Exclude<StatedDetail, StatedRelation>;

/** What is looked for in the articles: a detail, and what the message says of it. */
export interface Inquiry<D extends StatedThing = StatedThing> {
  readonly detail: D;
  readonly claim: Claim;
  /** The sentence's other details. */
  readonly others: readonly StatedDetail[];
  /** By concept of the claim, how much it says of the detail. */
  readonly weights: Float64Array;
  /** The concept of the verb nearest to the detail; undefined where there is none. */
  readonly verb: number | undefined;
  /** The place of that verb's token in the message. */
  readonly verbAt: number | undefined;
  /** Whether that verb says something of its own. */
  readonly saysWhat: boolean;
}

/** {@link Inquiry} after somebody or something that has a name. */
export interface NameInquiry extends Inquiry<StatedName> {
  /** The concepts of the words without which it would be somebody else; undefined where a word is not searched for. */
  readonly core: readonly (number | undefined)[];
  readonly part: SentencePart;
  /** The concepts of the role in which the message names somebody. */
  readonly role: readonly number[] | undefined;
  /** Whether others of the kind stand in a row with it. */
  readonly inRow: boolean;
  /** The terms that the claim holds, and those of the detail itself. */
  readonly stated: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

/** Prepares to look for a detail. */
export function inquire(
  detail: StatedThing,
  claim: Claim,
  others: readonly StatedDetail[],
): Inquiry | NameInquiry {
  const verbAt = verbOf(claim, detail);
  const inquiry: Inquiry = {
    detail,
    claim,
    others,
    weights: weightsAround(claim, detail, others),
    verbAt,
    verb: verbAt === undefined ? undefined : conceptOfTerm(claim, claim.tokens[verbAt]?.term),
    saysWhat: verbAt !== undefined && !isEmptyVerb(claim.tokens[verbAt]?.form ?? ''),
  };
  if (detail.kind === 'date' || detail.kind === 'number') return inquiry;
  const { tokens } = claim;
  return {
    ...inquiry,
    detail,
    core: detail.core.map(
      (at) => conceptsWithin(claim, { first: at, last: at + 1 })[0] ?? conceptOfTerm(claim, tokens[at]?.term),
    ),
    part: partOf(tokens, detail.first, detail.last, verbAt),
    role: roleOf(claim, detail),
    inRow: matesOf(detail, claim, others).length > 0,
    stated: termsOf(claim),
    own: new Set(tokens.slice(detail.first, detail.last).map(({ term }) => term)),
  };
}

export function isNameInquiry(inquiry: Inquiry | NameInquiry): inquiry is NameInquiry {
  return 'core' in inquiry;
}
