import { coverParagraph } from './coverage.ts';
import type { Match } from './matches.ts';
import { measureNearness } from './nearness.ts';
import type { IndexedParagraph, ParagraphIndex } from './paragraph-index.ts';
import type { Concept, Query } from './query.ts';

/** What speaks for a paragraph, as shares of the question's weight: 0 to 1, but for `bm25`, which may reach 1.7. */
export interface Evidence {
  /** BM25 over the question's words (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). */
  readonly bm25: number;
  /** What the best sentence holds. */
  readonly sentence: number;
  /** What the best two neighbouring sentences hold together. */
  readonly pair: number;
  /** Neighbours in the question that follow each other in the paragraph. */
  readonly order: number;
  /** Pairs of the question's words that stand close together. */
  readonly nearness: number;
  /** What is met by the very word, not by its stem or another word. */
  readonly exact: number;
  /** What the best sentence holds that also looks like an answer of the type asked for. */
  readonly type: number;
  /** What the best sentence holds, long sentences discounted. */
  readonly density: number;
  /** Words that the paragraph lacks but its article's title has. */
  readonly title: number;
  /** Words that paragraph and title lack but the rest of the article has. */
  readonly article: number;
}

/** What one sentence holds of a question. */
export interface SentenceMatch {
  /** Share of the question's weight. */
  readonly coverage: number;
  /** Whether it looks like an answer of the type asked for, 0 to 1. */
  readonly type: number;
}

/** Tells whether a sentence looks like an answer of the type asked for, 0 to 1. */
export type TypeEvidence = (indexed: IndexedParagraph, sentence: number, matches: readonly Match[]) => number;

/** BM25's saturation of repeated words and its discount of long paragraphs. */
const SATURATION = 0.7;
const LENGTH_DISCOUNT = 0.6;
/** A sentence of so many tokens counts half in `density`. */
const LONG_SENTENCE = 20;

/** Measures the evidence in one paragraph. */
export function measureEvidence(
  indexed: IndexedParagraph,
  matches: readonly Match[],
  query: Query,
  index: ParagraphIndex,
  typeEvidence: TypeEvidence | undefined,
): { evidence: Evidence; sentences: SentenceMatch[] } {
  const { concepts, weight: total } = query;
  const weights = concepts.map((concept) => concept.weight);
  const cover = coverParagraph(indexed, matches, weights);
  const sentences = cover.sentences.map((coverage, sentence) => ({
    coverage: coverage / total,
    type: coverage > 0 && typeEvidence !== undefined ? typeEvidence(indexed, sentence, matches) : 0,
  }));
  const best = { sentence: 0, type: 0, density: 0 };
  for (const [place, { coverage, type }] of sentences.entries()) {
    const length = (indexed.sentenceStarts[place + 1] ?? 0) - (indexed.sentenceStarts[place] ?? 0);
    best.sentence = Math.max(best.sentence, coverage);
    best.type = Math.max(best.type, coverage * type);
    best.density = Math.max(best.density, coverage / (1 + length / LONG_SENTENCE));
  }
  const around = lookAround(indexed, concepts, cover.strengths, index);
  const evidence = {
    bm25: bm25(indexed, matches, cover.strengths, weights, index.meanLength) / total,
    pair: Math.max(0, ...cover.pairs) / total,
    exact: sumWhere(weights, (place) => cover.strengths[place] === 1) / total,
    title: around.title / total,
    article: around.article / total,
    ...measureNearness(matches, concepts),
    ...best,
  };
  return { evidence, sentences };
}

function bm25(
  indexed: IndexedParagraph,
  matches: readonly Match[],
  strengths: Float64Array,
  weights: readonly number[],
  meanLength: number,
): number {
  const frequency = new Float64Array(weights.length);
  for (const { concept, strength } of matches) frequency[concept] = (frequency[concept] ?? 0) + strength;
  const length = SATURATION * (1 - LENGTH_DISCOUNT + (LENGTH_DISCOUNT * indexed.forms.length) / meanLength);
  let score = 0;
  for (const [place, weight] of weights.entries()) {
    const count = frequency[place] ?? 0;
    if (count > 0) score += (weight * (strengths[place] ?? 0) * count * (SATURATION + 1)) / (count + length);
  }
  return score;
}

/** The weight of the words that the paragraph lacks but its article's title, or the rest of the article, has. */
function lookAround(
  { article }: IndexedParagraph,
  concepts: readonly Concept[],
  strengths: Float64Array,
  index: ParagraphIndex,
): { title: number; article: number } {
  const around = { title: 0, article: 0 };
  const terms = index.articles.get(article.id);
  if (terms === undefined) return around;
  for (const [place, { readings, weight }] of concepts.entries()) {
    if ((strengths[place] ?? 0) > 0) continue;
    if (readings.some((reading) => terms.title.has(reading.terms[0]))) around.title += weight;
    else if (readings.some((reading) => terms.text.has(reading.terms[0]))) around.article += weight;
  }
  return around;
}

function sumWhere(weights: readonly number[], holds: (place: number) => boolean): number {
  let sum = 0;
  for (const [place, weight] of weights.entries()) if (holds(place)) sum += weight;
  return sum;
}
