import type { Story } from '../../story.ts';
import { checkMessage, type MessageOutcome } from './message-outcome.ts';
import type { MessageSet } from './message-set.ts';

/** What came of a set's messages. */
export interface CheckEvaluation {
  readonly name: string;
  readonly articles: number;
  readonly paragraphs: number;
  readonly outcomes: readonly MessageOutcome[];
}

/** Holds a set's messages against its story. */
export function evaluateChecks(set: MessageSet, story: Pick<Story, 'check'>): CheckEvaluation {
  return {
    name: set.name,
    articles: set.articles.length,
    paragraphs: set.articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    outcomes: set.messages.map((message) => checkMessage(story, message)),
  };
}

/** Several evaluations as one, every part counting alike. */
export function poolCheckEvaluations(name: string, evaluations: readonly CheckEvaluation[]): CheckEvaluation {
  return {
    name,
    articles: evaluations.reduce((sum, { articles }) => sum + articles, 0),
    paragraphs: evaluations.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    outcomes: evaluations.flatMap(({ outcomes }) => outcomes),
  };
}
