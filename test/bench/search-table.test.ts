import { expect, test } from 'vitest';
import { searchTable } from './search-table.ts';

test('gives median and tail, memory for each paragraph, and the reason of what is left out', () => {
  const times = Array.from({ length: 100 }, (_, index) => (index < 98 ? 0.5 : 2));
  const lines = searchTable(
    [
      { engine: 'ferry', buildMs: 1500, bytes: 20 * 1024, times, hits: times.map((_, index) => index < 80) },
      { engine: 'raft', reason: 'left out' },
    ],
    10,
  );
  expect(lines[1]?.split(/ +/)).toEqual(['ferry', '1.50', '0.500', '2.00', '4.0', '2.00', '0.800', '100']);
  expect(lines.at(-1)).toBe('raft: left out');
});

test('states no tail of so few questions that it would be their slowest', () => {
  const [, line] = searchTable(
    [{ engine: 'ferry', buildMs: 1, bytes: 1, times: [1, 2, 3], hits: [true, true, false] }],
    1,
  );
  expect(line?.split(/ +/).slice(2, 5)).toEqual(['2.00', '-', '-']);
});

test('counts hits over the questions that every engine got to', () => {
  const fast = {
    engine: 'ferry',
    buildMs: 1,
    bytes: 1,
    times: [1, 1, 1, 1],
    hits: [true, false, true, true],
  };
  const slow = { engine: 'raft', buildMs: 1, bytes: 1, times: [9, 9], hits: [true, true] };
  const lines = searchTable([fast, slow], 1);
  expect(lines.slice(1, 3).map((line) => line.split(/ +/).at(-2))).toEqual(['0.500', '1.000']);
  expect(lines[3]).toMatch(/^hit@1 of 2 questions/);
});
