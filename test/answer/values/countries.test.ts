import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../src/answer/values/countries.ts';
import { analyze } from '../../../src/search/analyzer.ts';

function countriesIn(text: string): string[] {
  return findCountries(analyze(text)).map(
    ({ text: name, start, end, adjective }) =>
      `${text.slice(start, end)} = ${name}${adjective ? ' (adjective)' : ''}`,
  );
}

describe('findCountries', () => {
  it('knows a country by any of its names, and gives the one it goes by', () => {
    expect(countriesIn('They left Holland for the Netherlands, Britain and the U.S.A.')).toEqual([
      'Holland = Netherlands',
      'Netherlands = Netherlands',
      'Britain = United Kingdom',
      'U.S.A. = United States',
    ]);
  });

  it('gives mentions of one country one key, and its flag', () => {
    const [first, second] = findCountries(analyze('Holland is Dutch.'));
    expect(first?.key).toBe(second?.key);
    expect(first?.flag).toBe('🇳🇱');
  });

  it('tells adjectives from names', () => {
    expect(countriesIn('Dutch ships met South Korean ships off Norway.')).toEqual([
      'Dutch = Netherlands (adjective)',
      'South Korean = South Korea (adjective)',
      'Norway = Norway',
    ]);
  });

  it('takes an abbreviation before a noun for an adjective', () => {
    expect(countriesIn('U.S. customers left the U.S. for good.')).toEqual([
      'U.S. = United States (adjective)',
      'U.S. = United States',
    ]);
  });

  it('takes no word in small letters for a country', () => {
    expect(countriesIn('a turkey on china, told by us in chile sauce')).toEqual([]);
  });

  it('takes no part of a continent for a country', () => {
    expect(countriesIn('It sells in South America.')).toEqual([]);
  });
});
