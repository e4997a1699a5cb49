import { expect, it } from 'vitest';
import { GIVEN_NAMES } from '../../src/language/given-names.ts';
import {
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  PERSON_TITLES,
  PLACE_NOUNS,
} from '../../src/language/role-nouns.ts';
import { STOP_WORDS, THIN_WORDS } from '../../src/language/stop-words.ts';
import { countryAt } from '../../src/search/country-terms.ts';

const names = [...GIVEN_NAMES];

it('holds single folded words in small letters', () => {
  expect(names.filter((name) => !/^[a-z]{2,}$/.test(name))).toEqual([]);
});

it('holds no word that says what somebody is or does, and none of the language itself', () => {
  const others = [STOP_WORDS, THIN_WORDS, PERSON_NOUNS, PERSON_TITLES, ORGANISATION_NOUNS, PLACE_NOUNS];
  expect(names.filter((name) => others.some((words) => words.has(name)))).toEqual([]);
});

it('holds no country', () => {
  expect(names.filter((name) => countryAt((offset) => [name][offset]) !== undefined)).toEqual([]);
});

it.each(['april', 'june', 'august', 'paris', 'london', 'china', 'rose', 'will'])(
  'leaves "%s" out',
  (word) => {
    expect(GIVEN_NAMES).not.toContain(word);
  },
);

it.each([
  'eugene',
  'natalya',
  'jurgen',
  'chloe',
  'mohammed',
  'priya',
  'hiroshi',
  'ngozi',
  'xiaoping',
  'jack',
])('knows "%s"', (name) => {
  expect(GIVEN_NAMES).toContain(name);
});
