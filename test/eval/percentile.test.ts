import { expect, test } from 'vitest';
import { mean, percentile } from '../../src/eval/percentile.ts';

test('takes the smallest value that enough of them do not exceed', () => {
  const values = [9, 1, 10, 2, 3];
  expect(percentile(values, 0.5)).toBe(3);
  expect(percentile(values, 0.8)).toBe(9);
  expect(percentile(values, 0.99)).toBe(10);
  expect(percentile(values, 0)).toBe(1);
});

test('sorts by size, not by spelling, and leaves the list as it was', () => {
  const values = [100, 20, 3];
  expect(percentile(values, 0.5)).toBe(20);
  expect(values).toEqual([100, 20, 3]);
});

test('has no percentile and no mean of nothing', () => {
  expect(percentile([], 0.5)).toBeNaN();
  expect(mean([])).toBeNaN();
  expect(mean([1, 2, 6])).toBe(3);
});
