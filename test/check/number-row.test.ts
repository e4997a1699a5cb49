import { expect, it } from 'vitest';
import { NumberRow } from '../../src/check/number-row.ts';

it('finds every number where it was put, however many there are', () => {
  const row = new NumberRow();
  const count = 50_000;
  for (let place = 0; place < count; place += 1) row.push(2 * place);
  expect(row.length).toBe(count);
  for (let place = 0; place < count; place += 1)
    if (row.at(place) !== 2 * place) expect([place, row.at(place)]).toEqual([place, 2 * place]);
  expect([row.at(-1), row.at(count)]).toEqual([undefined, undefined]);
});
