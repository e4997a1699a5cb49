import { expect, it } from 'vitest';
import { CITIES } from '../../src/language/cities.ts';
import { fold } from '../../src/language/fold.ts';

it('holds folded names', () => {
  expect([...CITIES].filter((city) => city !== fold(city) || city === '')).toEqual([]);
});

it.each([
  'amsterdam',
  'moscow',
  'washington',
  'zurich',
  'new york',
  'sao paulo',
  'kyiv',
  'kiev',
  'hong kong',
])('knows %s', (city) => expect(CITIES.has(city)).toBe(true));

it.each(['easter', 'north', 'pacific', 'eastern', 'general', 'male', 'universal'])(
  'does not take "%s" for a city, which names a time zone or an ordinary thing',
  (word) => expect(CITIES.has(word)).toBe(false),
);
