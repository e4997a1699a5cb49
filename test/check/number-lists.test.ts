import { expect, it } from 'vitest';
import { NumberLists } from '../../src/check/number-lists.ts';

it('keeps lists of numbers apart, whatever the order in which they come', () => {
  const lists = new NumberLists(Int32Array.of(2, 0, 3));
  for (const [list, number] of [
    [2, 7],
    [0, 5],
    [2, 8],
    [0, 6],
  ] as const)
    lists.add(list, number);
  expect([0, 1, 2, 3, -1].map((list) => [...lists.of(list)])).toEqual([[5, 6], [], [7, 8], [], []]);
  expect([0, 1, 2, 3, -1].map((list) => lists.lengthOf(list))).toEqual([2, 0, 2, 0, 0]);
  expect([0, 1, 2].map((list) => lists.lastOf(list))).toEqual([6, undefined, 8]);
});
