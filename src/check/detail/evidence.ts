import { type Reading, read } from '../../answer/reading.ts';
import type { Match } from '../../search/matches.ts';
import type { IndexedParagraph, ParagraphIndex } from '../../search/paragraph-index.ts';
import type { Query } from '../../search/query.ts';
import type { TextRange } from '../../text-range.ts';

/** A sentence of an article that may speak of what a claim says. */
export interface Spot {
  readonly indexed: IndexedParagraph;
  readonly reading: Reading;
  /** Where it stands in its paragraph's text. */
  readonly range: TextRange;
  /** Places of its first token and behind its last one. */
  readonly first: number;
  readonly last: number;
  /** By concept of the claim, where it is met in the sentence, in order; none where it is not. */
  readonly matches: readonly (readonly Match[] | undefined)[];
  /** By concept, how well it is met in the sentence or beside it, 0 to 1. */
  readonly met: Float64Array;
}

/** What a word of the claim is worth where it stands not in the sentence itself, but beside it. */
const BESIDE = { neighbour: 0.6, paragraph: 0.45, title: 0.4, article: 0.25 } as const;

/** A word that stands more often in one sentence is met no better. */
const MOST_MATCHES = 12;

/** The sentences of a paragraph, each with what it holds of a claim. */
export function spotsOf(
  indexed: IndexedParagraph,
  matches: readonly Match[],
  { concepts }: Query,
  index: ParagraphIndex,
): Spot[] {
  const reading = read(indexed);
  const width = concepts.length;
  const { sentenceStarts } = indexed;
  const sentences = sentenceStarts.length - 1;
  const cells: (Match[] | undefined)[][] = Array.from({ length: sentences }, () => []);
  const strengths = new Float64Array(sentences * width);
  const around = Float64Array.from(concepts, ({ readings }) => worthAround(readings, indexed, index));
  for (const match of matches) {
    const { concept, sentence, strength } = match;
    const row = cells[sentence];
    if (row === undefined) continue;
    const own = row[concept];
    if (own === undefined) row[concept] = [match];
    else if (own.length < MOST_MATCHES) own.push(match);
    const cell = sentence * width + concept;
    if (strength > (strengths[cell] ?? 0)) strengths[cell] = strength;
    around[concept] = Math.max(around[concept] ?? 0, strength * BESIDE.paragraph);
  }
  const strengthAt = (sentence: number, concept: number): number =>
    sentence < 0 || sentence >= sentences ? 0 : (strengths[sentence * width + concept] ?? 0);
  return reading.sentences.slice(0, sentences).map((range, sentence) => ({
    indexed,
    reading,
    range,
    first: sentenceStarts[sentence] ?? 0,
    last: sentenceStarts[sentence + 1] ?? 0,
    matches: cells[sentence] ?? [],
    met: Float64Array.from({ length: width }, (_, concept) =>
      Math.max(
        strengthAt(sentence, concept),
        BESIDE.neighbour * Math.max(strengthAt(sentence - 1, concept), strengthAt(sentence + 1, concept)),
        around[concept] ?? 0,
      ),
    ),
  }));
}

/** What it is worth that a word stands in the title or elsewhere in the article. */
function worthAround(
  readings: Query['concepts'][number]['readings'],
  { article }: IndexedParagraph,
  index: ParagraphIndex,
): number {
  const held = index.articles.get(article.id);
  let worth = 0;
  for (const { terms, strength } of readings) {
    if (terms.every((term) => held?.title.has(term))) worth = Math.max(worth, BESIDE.title * strength);
    else if (terms.every((term) => held?.text.has(term))) worth = Math.max(worth, BESIDE.article * strength);
  }
  return worth;
}

const NOWHERE: readonly Match[] = [];

/** Where a concept is met in a sentence. */
export function matchesAt({ matches }: Spot, concept: number): readonly Match[] {
  return matches[concept] ?? NOWHERE;
}

/** How much of what is weighed a sentence holds, 0 to 1. */
export function coverageOf({ met }: Spot, weights: Float64Array): number {
  let total = 0;
  let covered = 0;
  for (let concept = 0; concept < weights.length; concept += 1) {
    const weight = weights[concept] ?? 0;
    total += weight;
    covered += weight * (met[concept] ?? 0);
  }
  return total === 0 ? 0 : covered / total;
}

/** Whether something begins within a sentence. */
export function isWithin({ range }: Spot, { start }: { readonly start: number }): boolean {
  return start >= range.start && start < range.end;
}
