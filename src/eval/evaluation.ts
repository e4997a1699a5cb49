import type { Article } from '../corpus/article.ts';
import type { SynonymRule } from '../corpus/synonyms.ts';
import type { Story } from '../story.ts';
import { createMiniSearchBaseline, MINISEARCH_BASELINES } from './minisearch-baseline.ts';
import { askStory, type Outcome } from './outcome.ts';
import type { Question } from './question-set.ts';
import { goldPlace } from './ranking-measures.ts';

/** A story with the questions to put to it. */
export interface EvaluationSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly synonyms: readonly SynonymRule[];
  readonly questions: readonly Question[];
}

/** What came of a set's questions, here and with the plain engines in the same run. */
export interface Evaluation {
  readonly name: string;
  readonly articles: number;
  readonly paragraphs: number;
  readonly outcomes: readonly Outcome[];
  /** By the engine's name: the gold paragraph's place for each question that has an answer. */
  readonly baselines: Readonly<Record<string, readonly number[]>>;
}

/** Puts a set's questions to its story and to the plain engines. */
export function evaluate(set: EvaluationSet, story: Story): Evaluation {
  const answerable = set.questions.filter(({ status }) => status === 'answered');
  const baselines: Record<string, number[]> = {};
  for (const [name, options] of Object.entries(MINISEARCH_BASELINES)) {
    const baseline = createMiniSearchBaseline(set.articles, options);
    baselines[name] = answerable.map((question) => goldPlace(question, baseline.rank(question.question, 10)));
  }
  return {
    name: set.name,
    articles: set.articles.length,
    paragraphs: set.articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    outcomes: set.questions.map((question) => askStory(story, question)),
    baselines,
  };
}

/** Several evaluations as one, every question counting alike. */
export function poolEvaluations(name: string, evaluations: readonly Evaluation[]): Evaluation {
  const baselines: Record<string, number[]> = {};
  for (const evaluation of evaluations) {
    for (const [engine, places] of Object.entries(evaluation.baselines)) {
      baselines[engine] = [...(baselines[engine] ?? []), ...places];
    }
  }
  return {
    name,
    articles: evaluations.reduce((sum, { articles }) => sum + articles, 0),
    paragraphs: evaluations.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    outcomes: evaluations.flatMap(({ outcomes }) => outcomes),
    baselines,
  };
}
