import { expect, test } from 'vitest';
import { goldPlace, measureRanking } from '../../src/eval/ranking-measures.ts';
import { questionOf } from './ferry-story.ts';

const ranked = [
  { article: 'ferry', paragraph: 1 },
  { article: 'harbour', paragraph: 2 },
  { article: 'ferry', paragraph: 2 },
];

test('finds the best place of any gold paragraph', () => {
  expect(goldPlace(questionOf({}), ranked)).toBe(3);
  const either = questionOf({
    gold: [
      { article: 'ferry', paragraph: 2 },
      { article: 'harbour', paragraph: 2 },
    ],
  });
  expect(goldPlace(either, ranked)).toBe(2);
  expect(goldPlace(questionOf({ gold: [{ article: 'harbour', paragraph: 1 }] }), ranked)).toBe(
    Number.POSITIVE_INFINITY,
  );
});

test('counts hits and takes the mean of the reciprocal places', () => {
  const { hit1, hit3, mrr } = measureRanking([1, 3, 4, Number.POSITIVE_INFINITY]);
  expect(hit1).toEqual({ part: 1, of: 4 });
  expect(hit3).toEqual({ part: 2, of: 4 });
  expect(mrr).toBeCloseTo((1 + 1 / 3 + 1 / 4) / 4);
});
