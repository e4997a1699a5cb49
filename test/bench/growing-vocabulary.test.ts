import { expect, test } from 'vitest';
import { GrowingVocabulary } from './growing-vocabulary.ts';
import { seededRandom } from './random.ts';

function drawMany(count: number): { size: number; counts: number[] } {
  const vocabulary = new GrowingVocabulary((index) => index, seededRandom(7), 0.5, 10);
  const counts: number[] = [];
  for (let draw = 0; draw < count; draw += 1) {
    const item = vocabulary.draw();
    counts[item] = (counts[item] ?? 0) + 1;
  }
  return { size: vocabulary.size, counts };
}

test('grows with the square root of the draws at a discount of one half', () => {
  const growth = drawMany(40_000).size / drawMany(10_000).size;
  expect(growth).toBeGreaterThan(1.8);
  expect(growth).toBeLessThan(2.2);
});

test('has few common items and many rare ones', () => {
  const { size, counts } = drawMany(10_000);
  const common = [...counts].sort((one, other) => other - one).slice(0, size / 10);
  expect(common.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5_000);
  // Of the items of such a process, the discount's share is drawn once.
  expect(counts.filter((count) => count === 1).length / size).toBeCloseTo(0.5, 1);
});
