import { expect, it } from 'vitest';
import { stem } from '../../src/search/stem.ts';
import { rootOf } from '../../src/search/word-family.ts';

const root = (word: string): string => rootOf(stem(word));

it.each([
  ['direct', 'director', 'directive'],
  ['manufacture', 'manufacturer', 'manufacturing'],
  ['account', 'accountant', 'accountable'],
  ['protest', 'protestant'],
  ['invent', 'inventor', 'invention'],
])('finds one root for a family: %s, %s ...', (...words) => {
  expect(new Set(words.map(root)).size).toBe(1);
});

it.each([
  ['nation', 'native'],
  ['station', 'static'],
  ['station', 'state'],
  ['city', 'cite'],
  ['ferry', 'ferment'],
])('cuts no ending off a short word, which would leave too little: %s and %s stay apart', (one, other) => {
  expect(root(one)).not.toBe(root(other));
});

it('keeps at least five letters of a longer word, and all of a shorter one', () => {
  expect(rootOf('actor')).toBe('actor');
  expect(rootOf('mention')).toBe('mention');
  expect(rootOf('inventor')).toBe('invent');
  expect(rootOf('')).toBe('');
});
