import { expect, it } from 'vitest';
import { unitName } from '../../../../src/check/detail/values/unit-names.ts';

it.each([
  ['m', 'meters'],
  ['metre', 'metres'],
  ['km', 'kilometers'],
  ['MW', 'megawatts'],
  ['m²', 'square metres'],
  ['kg', 'kilos'],
  ['Swiss francs', 'francs'],
  ['ships', 'old ship'],
])('has one name for "%s" and "%s"', (one, other) => {
  expect(unitName(one)).toBe(unitName(other));
});

it.each([
  ['m', 'km'],
  ['MW', 'kW'],
  ['square metres', 'metres'],
])('keeps "%s" and "%s" apart', (one, other) => {
  expect(unitName(one)).not.toBe(unitName(other));
});
