import { expect, test } from 'vitest';
import { type EvaluationSet, evaluate } from '../../src/eval/evaluation.ts';
import { createStory } from '../../src/story.ts';
import { articleOf, questionOf } from './ferry-story.ts';

const set: EvaluationSet = {
  name: 'ferries',
  articles: [articleOf('ferry', ['The Alma sails at nine.', 'In winter the ferries rest in the old dock.'])],
  synonyms: [],
  questions: [
    questionOf({ question: 'ferries old dock winter' }),
    questionOf({ id: 'q2', question: 'Who won the chess cup?', status: 'abstain', gold: [], shown: [] }),
  ],
};

test('puts every question to the story, and those with an answer to the plain engines', () => {
  const evaluation = evaluate(set, createStory(set.articles, set.synonyms));
  expect(evaluation).toMatchObject({ articles: 1, paragraphs: 2 });
  expect(
    evaluation.outcomes.map(({ question, place, answer }) => [question.id, place, answer.status]),
  ).toEqual([
    ['q1', 1, 'answered'],
    ['q2', Number.POSITIVE_INFINITY, 'unanswered'],
  ]);
  expect(Object.values(evaluation.baselines)).toEqual([[1], [1], [1]]);
  expect(evaluation.outcomes[0]?.ms).toBeGreaterThan(0);
});
