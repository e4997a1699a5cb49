import { expect, test } from 'vitest';
import { measure } from '../../src/eval/measures.ts';
import { answerOf, outcomeOf, questionOf } from './ferry-story.ts';

const notAsked = (tag: string) => questionOf({ status: 'abstain', gold: [], shown: [], tags: [tag, 'typo'] });

test('tells what the first snippet shows from what three snippets and the direct answer show', () => {
  const { shownFirst, shown } = measure([
    outcomeOf({}),
    outcomeOf({ answer: answerOf(['It sails.', 'It rests.', 'The old dock is full.']) }),
    outcomeOf({ answer: answerOf(['It sails.', 'It rests.', 'It rusts.', 'The old dock is full.']) }),
    outcomeOf({ question: questionOf({ shown: [/norway/i] }), answer: answerOf(['It sails.'], ['Norway']) }),
    outcomeOf({ answer: answerOf([]) }),
  ]);
  expect(shownFirst).toEqual({ part: 1, of: 5 });
  expect(shown).toEqual({ part: 3, of: 5 });
});

test('reads a snippet as the slice that it is', () => {
  const answer = answerOf(['It winters in the old dock.']);
  const [snippet] = answer.snippets;
  if (answer.status !== 'answered' || !snippet) throw new Error('an answer was expected');
  const cut = { ...answer, snippets: [{ ...snippet, end: 10 }] as const };
  expect(measure([outcomeOf({ answer: cut })]).shown.part).toBe(0);
});

test('counts each expected direct answer, by type, and each that was not expected', () => {
  const list = questionOf({ type: 'list', values: [[/dutch/i], [/^norw/i], [/britain/i]] });
  const { direct } = measure([
    outcomeOf({ question: list, answer: answerOf(['It sails.'], ['Netherlands', 'Norway', 'Chad', 'Peru']) }),
    outcomeOf({
      question: questionOf({ type: 'where', values: [[/holland/i]] }),
      answer: answerOf(['It sails.']),
    }),
    outcomeOf({ answer: answerOf(['It sails.'], ['Malta']) }),
  ]);
  expect(direct.list).toEqual({ recall: { part: 2, of: 3 }, precision: { part: 2, of: 4 } });
  expect(direct.where).toEqual({ recall: { part: 0, of: 1 }, precision: { part: 0, of: 0 } });
  expect(direct.all).toEqual({ recall: { part: 2, of: 4 }, precision: { part: 2, of: 4 } });
});

test('meets an expected country by any of its names', () => {
  const values = [[/^holland$/i], [/^dutch$/i]];
  const { direct } = measure([
    outcomeOf({ question: questionOf({ values }), answer: answerOf(['It sails.'], ['Netherlands']) }),
  ]);
  expect(direct.all?.recall).toEqual({ part: 2, of: 2 });
});

test('counts abstaining by what the question is about, and leaves such questions out of the ranking', () => {
  const { answered, abstained, ranking } = measure([
    outcomeOf({}),
    outcomeOf({ answer: answerOf([]) }),
    outcomeOf({ question: notAsked('close'), place: Number.POSITIVE_INFINITY }),
    outcomeOf({ question: notAsked('close'), answer: answerOf([]) }),
    outcomeOf({ question: notAsked('smalltalk'), answer: answerOf([]) }),
  ]);
  expect(answered).toEqual({ part: 1, of: 2 });
  expect(abstained).toEqual({
    all: { part: 2, of: 3 },
    close: { part: 1, of: 2 },
    smalltalk: { part: 1, of: 1 },
  });
  expect(ranking.hit1).toEqual({ part: 2, of: 2 });
});
