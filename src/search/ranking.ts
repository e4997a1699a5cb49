import { type Evidence, measureEvidence, type SentenceMatch, type TypeEvidence } from './evidence.ts';
import type { Match } from './matches.ts';
import type { IndexedParagraph, ParagraphIndex } from './paragraph-index.ts';
import type { Query } from './query.ts';

/**
 * How much each piece of evidence counts beside BM25. Found by coordinate search over the mean reciprocal rank of the
 * question sets in `test/` and of encyclopedia text together, then rounded: `npm run eval` shows what a change does.
 */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  bm25: 1,
  sentence: 0.3,
  pair: 0.55,
  order: 0.1,
  nearness: 0.35,
  exact: 0.2,
  type: 0.5,
  density: 0.45,
  title: 0.7,
  article: 0.4,
};

/** A paragraph found for a question, with what speaks for it. */
export interface Hit {
  readonly indexed: IndexedParagraph;
  /** Where the question's words are met, in order of their tokens. */
  readonly matches: readonly Match[];
  /** By sentence, what it holds of the question. */
  readonly sentences: readonly SentenceMatch[];
  /** Comparable between the hits of one question, not between questions. */
  readonly score: number;
}

/** Scores a paragraph by a weighted sum of the evidence for it. */
export function scoreParagraph(
  indexed: IndexedParagraph,
  matches: readonly Match[],
  query: Query,
  index: ParagraphIndex,
  typeEvidence?: TypeEvidence,
): Hit {
  const { evidence, sentences } = measureEvidence(indexed, matches, query, index, typeEvidence);
  let score = 0;
  for (const [name, weight] of WEIGHT_ENTRIES) score += weight * evidence[name];
  return { indexed, matches, sentences, score };
}

const WEIGHT_ENTRIES = Object.entries(WEIGHTS) as readonly (readonly [keyof Evidence, number])[];
