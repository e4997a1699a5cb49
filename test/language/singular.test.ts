import { expect, it } from 'vitest';
import { isPlural, singularOf } from '../../src/language/singular.ts';

it.each([
  ['ferries', 'ferry'],
  ['ties', 'tie'],
  ['coaches', 'coach'],
  ['wishes', 'wish'],
  ['boxes', 'box'],
  ['glasses', 'glass'],
  ['women', 'woman'],
  ['fishermen', 'fisherman'],
  ['ships', 'ship'],
  ['houses', 'house'],
])('makes one of %s: %s', (several, one) => {
  expect(singularOf(several)).toBe(one);
  expect(singularOf(one)).toBe(one);
  expect(isPlural(several)).toBe(true);
  expect(isPlural(one)).toBe(false);
});

it.each(['people', 'children', 'men'])('knows that %s are several', (noun) =>
  expect(isPlural(noun)).toBe(true),
);

it.each([
  'virus',
  'campus',
  'status',
  'crisis',
  'tennis',
  'glass',
  'news',
  'series',
  'species',
  'gas',
  'bus',
  'his',
  'this',
])('does not take %s for several', (noun) => {
  expect(singularOf(noun)).toBe(noun);
  expect(isPlural(noun)).toBe(false);
});

it('leaves the empty word alone', () => expect(singularOf('')).toBe(''));
