import { mean } from './percentile.ts';
import type { ParagraphName, Question } from './question-set.ts';
import { type Share, share } from './share.ts';

/** How well the right paragraphs rank. */
export interface RankingMeasures {
  /** A gold paragraph is the first. */
  readonly hit1: Share;
  /** A gold paragraph is among the first three. */
  readonly hit3: Share;
  /** Mean of 1 / place of the first gold paragraph, 0 where it is not among those ranked (ten, in an evaluation). */
  readonly mrr: number;
}

/** Where, from 1, the first of a question's gold paragraphs ranks; Infinity where it does not. */
export function goldPlace(question: Question, ranked: readonly ParagraphName[]): number {
  const place = ranked.findIndex((found) =>
    question.gold.some((gold) => gold.article === found.article && gold.paragraph === found.paragraph),
  );
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

/** Measures a ranking by the places of the gold paragraphs, one for each question that has an answer. */
export function measureRanking(places: readonly number[]): RankingMeasures {
  return {
    hit1: share(places, (place) => place <= 1),
    hit3: share(places, (place) => place <= 3),
    mrr: mean(places.map((place) => 1 / place)),
  };
}
