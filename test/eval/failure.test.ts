import { expect, test } from 'vitest';
import { findFaults, reportFailure } from '../../src/eval/failure.ts';
import { answerOf, outcomeOf, questionOf } from './ferry-story.ts';

test('finds no fault with a right answer, nor with abstaining where it should', () => {
  expect(findFaults(outcomeOf({}))).toEqual([]);
  const notAsked = questionOf({ status: 'abstain', gold: [] });
  expect(
    findFaults(outcomeOf({ question: notAsked, answer: answerOf([]), place: Number.POSITIVE_INFINITY })),
  ).toEqual([]);
  expect(reportFailure(outcomeOf({}))).toBeUndefined();
});

test('names everything that is wrong', () => {
  const question = questionOf({ values: [[/norway/i], [/sweden/i, /swedish/i]] });
  const answer = answerOf(['It sails.'], ['Norway', 'Chad']);
  expect(findFaults(outcomeOf({ question, answer, place: 4 }))).toEqual([
    'answer not in the first snippet',
    'gold ranks 4',
    'missed sweden|swedish',
    'wrong Chad',
  ]);
  expect(findFaults(outcomeOf({ answer: answerOf([]), place: Number.POSITIVE_INFINITY }))).toEqual([
    'unanswered, should answer',
    'answer not shown',
    'gold not in ten',
  ]);
});

test('prints the question, what came out and what was expected', () => {
  expect(reportFailure(outcomeOf({ answer: answerOf(['It sails.'], ['Chad']), place: 2 }))).toBe(
    [
      'q1 [where] Where does the ferry winter?',
      '  answer not shown; gold ranks 2',
      '  came: answered: Chad',
      '  ferry 1: It sails.',
      '  gold: ferry 2',
      '',
    ].join('\n'),
  );
});
