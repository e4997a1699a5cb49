import { expect, it } from 'vitest';
import { COUNTRIES } from '../../src/language/countries.ts';
import { fold } from '../../src/language/fold.ts';
import { countryAt, countryOfTerm, countryTerm, opensCountryName } from '../../src/search/country-terms.ts';
import { splitWords } from '../../src/search/tokenizer.ts';

function countryNamed(text: string): string | undefined {
  const words = splitWords(text).map((word) => fold(word.text));
  const named = countryAt((offset) => words[offset]);
  return named && `${named.country.code} ${named.length}`;
}

it('leads from a country to its term and back', () => {
  for (const country of COUNTRIES) expect(countryOfTerm(countryTerm(country))).toBe(country);
  expect(new Set(COUNTRIES.map(countryTerm)).size).toBe(COUNTRIES.length);
});

it.each(['', 'country:', 'country:zz', 'nl', 'ferri'])('knows no country by the term "%s"', (term) => {
  expect(countryOfTerm(term)).toBeUndefined();
});

it('finds every country by its own name, as a whole', () => {
  const lost = COUNTRIES.filter(
    ({ code, name }) => countryNamed(name) !== `${code} ${splitWords(name).length}`,
  );
  expect(lost.map(({ name }) => name)).toEqual([]);
});

it.each([
  ['south korean ferries', 'kr 2'],
  ['guinea bissau', 'gw 2'],
  ['guinea pigs', 'gn 1'],
  ['united arab emirates', 'ae 3'],
])('takes the longest name that begins there: %s', (text, expected) => {
  expect(countryNamed(text)).toBe(expected);
});

it.each(['korea', 'united ferries', 'south', 'ferry to sweden', ''])(
  'finds no country at the start of "%s"',
  (text) => {
    expect(countryNamed(text)).toBeUndefined();
  },
);

it('tells cheaply whether a name may begin with a word', () => {
  expect(opensCountryName('united')).toBe(true);
  expect(opensCountryName('dutch')).toBe(true);
  expect(opensCountryName('ferry')).toBe(false);
  expect(opensCountryName('the')).toBe(false);
});
