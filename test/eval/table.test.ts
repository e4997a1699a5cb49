import { expect, test } from 'vitest';
import { alignTable } from '../../src/eval/table.ts';

test('sets the first column to the left and numbers to the right', () => {
  const lines = alignTable([
    ['ferry', 'runs', 'late'],
    ['Alma', '12', '3'],
    ['Old Bertha', '7', ''],
  ]);
  expect(lines).toEqual(['ferry       runs  late', 'Alma          12     3', 'Old Bertha     7']);
});
