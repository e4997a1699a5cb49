import type { Answer, Value } from '../answer/answer.ts';
import { COUNTRIES } from '../language/countries.ts';
import type { Story } from '../story.ts';
import type { Question } from './question-set.ts';
import { goldPlace } from './ranking-measures.ts';

/** What came of one question. */
export interface Outcome {
  readonly question: Question;
  readonly answer: Answer;
  /** Where, from 1, the first gold paragraph ranks among ten; Infinity where it does not. */
  readonly place: number;
  /** What the answer took, in milliseconds. */
  readonly ms: number;
}

/** Asks a story one question, and times it. */
export function askStory(story: Story, question: Question): Outcome {
  const before = performance.now();
  const answer = story.ask(question.question);
  const ms = performance.now() - before;
  return { question, answer, place: goldPlace(question, story.rank(question.question, 10)), ms };
}

/** Whether one of the first `limit` snippets shows the answer. */
export function isShownInSnippets({ question, answer }: Outcome, limit: number): boolean {
  return answer.snippets.slice(0, limit).some(({ paragraph, start, end }) => {
    const text = paragraph.text.slice(start, end);
    return question.shown.some((pattern) => pattern.test(text));
  });
}

/** Whether a reader of the whole answer sees it: in one of three snippets, or as a direct answer. */
export function isShown(outcome: Outcome): boolean {
  const { question, answer } = outcome;
  return (
    isShownInSnippets(outcome, 3) ||
    answer.values.some(
      (value) => isMetBy(question.shown, value) || question.values.some((want) => isMetBy(want, value)),
    )
  );
}

/** The expected direct answers that no value meets. */
export function missedValues({ question, answer }: Outcome): readonly (readonly RegExp[])[] {
  return question.values.filter((patterns) => !answer.values.some((value) => isMetBy(patterns, value)));
}

/** The direct answers given that none of the expected ones is met by. */
export function wrongValues({ question, answer }: Outcome): readonly Value[] {
  return answer.values.filter((value) => !question.values.some((patterns) => isMetBy(patterns, value)));
}

function isMetBy(patterns: readonly RegExp[], value: Value): boolean {
  const names = [value.text, ...(ALIASES.get(value.text) ?? [])];
  return patterns.some((pattern) => names.some((name) => pattern.test(name)));
}

/** A country may be expected by any of its names, and is given by its common one. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  COUNTRIES.map((country) => [country.name, country.aliases]),
);
