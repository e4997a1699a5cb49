import { expect, it } from 'vitest';
import { prepareRulings } from '../../../src/eval/rulings/prepare-rulings.ts';
import { parseClaims } from '../../../src/eval/rulings/ruling-set.ts';
import type { Share } from '../../../src/eval/share.ts';

it.each([
  ['dev', 0.85],
  ['test', 0.7],
])('puts rulings first for questions that they fit and for hardly any other (%s)', async (split, recall) => {
  const run = await prepareRulings(['--split', split, '--json']);
  const all = JSON.parse(run()).at(-1) as { precision: Share; recall: Share };
  expect(all.precision.part / all.precision.of).toBeGreaterThanOrEqual(0.97);
  expect(all.recall.part / all.recall.of).toBeGreaterThanOrEqual(recall);
});

it('lists what failed with what was found', async () => {
  const run = await prepareRulings(['--split', 'dev', '--failures']);
  expect(run()).toMatch(/expected \w+, found none/);
});

it('prints how it is used, and refuses what it does not know', async () => {
  expect((await prepareRulings(['--help']))()).toContain('npm run eval -- rulings');
  await expect(prepareRulings(['--split', 'train'])).rejects.toThrow('--split is dev or test, not train');
});

it('names the line at fault of a set of claims', () => {
  expect(() => parseClaims('{"id": "a"}', 'r.jsonl')).toThrow('r.jsonl:1: "claim" must be a text');
  expect(() => parseClaims('', 'r.jsonl')).toThrow('r.jsonl holds no claim');
});
