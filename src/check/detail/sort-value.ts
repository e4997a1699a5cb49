import type { NonEmpty } from '../../answer/answer.ts';
import type { MentionContexts } from '../../answer/mention-contexts.ts';
import type { NumberMention } from '../../answer/values/numbers.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { type Claim, conceptsWithin } from './claim.ts';
import type { StatedDetail } from './detail.ts';
import { coverageOf, type Spot, spotsOf } from './evidence.ts';
import { differing } from './given-values.ts';
import { type Inquiry, inquire, isNameInquiry, type NameInquiry, type StatedThing } from './inquiry.ts';
import { isSubstantial } from './is-substantial.ts';
import type { ParagraphFinder } from './paragraph-finder.ts';
import { verbIn } from './predicate.ts';
import { type Presence, presenceOf } from './presence.ts';
import { type Rival, rivalsOf } from './rivals.ts';
import { absent, citationsOf, type SortedDetail } from './sorted-detail.ts';

/** What the sorting of details needs to know of the corpus. */
export interface DetailKnowledge {
  readonly index: ParagraphIndex;
  readonly finder: ParagraphFinder;
  readonly contexts: MentionContexts;
}

/** A sentence that holds less of what is said around a detail does not speak of the same. */
const MATCHING = 0.35;
/** A rival counts by its sentence and by how it fits there; below this it is another thing's. */
const LEAST_RIVAL = 0.31;
/** A value is the detail's own unless a rival's sentence matches better than its own by this much. */
const MARGIN = 0.18;
/** A detail that has another part where the sentence matches best is looked for in others that match nearly as well. */
const NEAR_BEST = 0.15;
/** Values that are given by sentences which match nearly as well as the best stand beside it. */
const NEARLY = 0.85;
/** The same figure of something else is the same only where the sentence speaks of the same at all. */
const LOOSE = 0.3;
/** What a rival is worth by whether its sentence says what the message says was done. */
const VERB_FIT = { done: 1, untold: 0.9, other: 0.72 } as const;
/** What it is worth to have the very role in which the message names somebody. */
const IN_ROLE = 0.6;
/** Paragraphs that hold a detail's own words, where none of those that match the sentence does. */
const HOLDERS = 12;
/** A detail is met by its own words, or by the story's own synonyms for them. */
const SAME_WORD = 0.8;

interface Scored<T> {
  readonly value: T;
  readonly score: number;
}

/** What the articles have of a detail, the best first. */
interface Findings {
  readonly same: readonly Scored<Presence>[];
  readonly rivals: readonly Scored<Rival>[];
}

/**
 * Sorts a date, a number or a name of a claim; undefined for what is no more than the writer's own way to speak.
 *
 * @param said the detail in the message's own words.
 */
export function sortValue(
  detail: StatedThing,
  claim: Claim,
  others: readonly StatedDetail[],
  said: string,
  knowledge: DetailKnowledge,
): SortedDetail | undefined {
  const inquiry = inquire(detail, claim, others);
  const { same, rivals } = look(inquiry, knowledge);
  const [best] = same;
  const winners = winningRivals(detail, same, rivals);
  // "yesterday" in a message is the writer's, and nobody here knows when that was.
  if (best === undefined && detail.kind === 'date' && detail.date.relative) return undefined;
  if (winners !== undefined) {
    const kind = 'unclear' in detail && detail.unclear ? winners[0].kind : undefined;
    return { ...differing(winners, said), ...(kind === undefined ? {} : { kind }) };
  }
  const citations = citationsOf(same.map(({ value }) => value.citation));
  if (citations !== undefined) return { finding: 'found', citations };
  // "seven" alone, or "two shops", may be the writer's own count: only what is found of it is worth saying.
  return detail.kind === 'number' && isOwnCount(detail.number) ? undefined : absent(detail, claim);
}

function isOwnCount({ text, value = 0 }: NumberMention): boolean {
  return !/\p{N}/u.test(text) && (!/\s/.test(text) || value <= 3);
}

function look(inquiry: Inquiry | NameInquiry, knowledge: DetailKnowledge): Findings {
  const same: Scored<Presence>[] = [];
  const rivals: Scored<Rival>[] = [];
  const lookAt = (spot: Spot): void => {
    const context = knowledge.contexts.of(spot.indexed);
    const score = coverageOf(spot, inquiry.weights);
    const presence = presenceOf(inquiry, spot, context);
    if (presence !== undefined && (!presence.loose || score >= LOOSE)) same.push({ value: presence, score });
    const done = doneThere(inquiry, spot);
    const isMatch = score >= MATCHING && isSubstantial(inquiry, spot, done === 'done', knowledge.index);
    if (!isMatch && !(isNameInquiry(inquiry) && inquiry.role !== undefined)) return;
    for (const rival of rivalsOf(inquiry, spot, context, presence?.part)) {
      if (!isMatch && rival.inRole !== true) continue;
      const fitting = (rival.inRole === true ? Math.max(score, IN_ROLE) : score) * rival.fit * VERB_FIT[done];
      if (fitting >= LEAST_RIVAL) rivals.push({ value: rival, score: fitting });
    }
  };
  inquiry.claim.evidence.forEach(lookAt);
  // What none of the matching paragraphs holds may still stand elsewhere.
  if (same.length === 0) holdersOf(inquiry, knowledge).forEach(lookAt);
  same.sort((a, b) => b.score - a.score);
  rivals.sort((a, b) => b.score - a.score);
  return { same, rivals };
}

/** Whether a sentence says what the verb nearest to a detail says; it cannot be told where that says nothing of its own. */
function doneThere({ verb, saysWhat }: Inquiry, spot: Spot): keyof typeof VERB_FIT {
  if (!saysWhat) return 'untold';
  return verbIn(spot, verb) === undefined ? 'other' : 'done';
}

/** Sentences of further paragraphs that hold a detail's own words. */
function holdersOf({ detail, claim }: Inquiry, { index, finder }: DetailKnowledge): Spot[] {
  const concepts = conceptsWithin(claim, detail).flatMap((concept) => claim.query.concepts[concept] ?? []);
  const own = concepts.map((concept) => ({
    ...concept,
    readings: concept.readings.filter(({ strength }) => strength >= SAME_WORD),
  }));
  const seen = new Set(claim.evidence.map(({ indexed }) => indexed));
  return finder
    .find({ ...claim.query, concepts: own }, HOLDERS)
    .filter((indexed) => !seen.has(indexed))
    .flatMap((indexed) => spotsOf(indexed, claim.matcher.find(indexed), claim.query, index));
}

/** The values that the articles give in a detail's place, if they are not the detail itself. */
function winningRivals(
  detail: StatedThing,
  same: Findings['same'],
  rivals: Findings['rivals'],
): NonEmpty<Rival> | undefined {
  const [best] = same;
  const [rival] = rivals;
  if (rival === undefined) return undefined;
  if (best !== undefined && isSurelyThere(same) && rival.score <= best.score + MARGIN) return undefined;
  const [first, ...rest] = rivals
    .filter(({ score }) => score >= NEARLY * rival.score)
    .map(({ value }) => value);
  if (first === undefined) return undefined;
  const count = new Set([first, ...rest].map(({ key }) => key)).size;
  const isTurned = best?.value.part === 'turned';
  return isTurned || count <= mostRivals(detail, best !== undefined) ? [first, ...rest] : undefined;
}

/**
 * Several values, none nearer than the others, are not of one thing; and where several did something, one more may have
 * done it as well: the articles do not say that it did not.
 */
function mostRivals(detail: StatedThing, isKnown: boolean): number {
  if (detail.kind === 'date' || detail.kind === 'number') return 2;
  return isKnown ? 1 : 2;
}

/** Whether a detail stands, in its own part, in a sentence that matches about as well as any in which it has another. */
function isSurelyThere(same: Findings['same']): boolean {
  const bestOf = (part: Presence['part']): number =>
    same.find(({ value }) => value.part === part)?.score ?? -1;
  const turned = bestOf('turned');
  return turned < 0 || bestOf('same') >= turned - NEAR_BEST || bestOf('unclear') > turned + NEAR_BEST;
}
