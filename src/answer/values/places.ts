import { CITIES } from '../../language/cities.ts';
import type { Reading } from '../reading.ts';
import { type CountryMention, findCountries } from './countries.ts';
import type { Mention } from './mention.ts';
import type { NameBook } from './name-book.ts';
import { findNames, type Name } from './names.ts';

/** A place known from its surroundings alone, and a country where a place in it would be a better answer. */
const TRUST = { surroundings: 0.7, country: 0.85 } as const;
const CONTINENT = /america|europe|asia|africa/;

/** The places of a paragraph: towns and the like, joined with the country that follows ("Zurich, Switzerland"), and countries. */
export function findPlaces(reading: Reading, book: NameBook): Mention[] {
  const countries = findCountries(reading.tokens).filter((country) => !country.adjective);
  const joined = new Set<CountryMention>();
  const towns = findNames(reading).flatMap((name): Mention[] => {
    const kind = book.kindOf(name);
    const country = countryBehind(name, countries, reading.text);
    if (kind !== 'place' && !isBase(reading, name) && (country === undefined || kind === 'person')) return [];
    if (country !== undefined) joined.add(country);
    const known = CITIES.has(name.words.join(' ')) || country !== undefined;
    return [
      {
        kind: 'place',
        key: `place:${name.words.join(' ')}`,
        text: country === undefined ? name.text : `${name.text}, ${country.text}`,
        start: name.start,
        end: country?.end ?? name.end,
        trust: known ? 1 : TRUST.surroundings,
        modifier: isTied(reading, name.last),
      },
    ];
  });
  const others = countries
    .filter((country) => !joined.has(country))
    .map((country) => ({ ...country, trust: TRUST.country, modifier: isTied(reading, country.token + 1) }));
  return [...towns, ...others];
}

/** The country that a comma ties to a name; in a row of countries ("Europe, Japan, Korea") it stands for itself. */
function countryBehind(
  name: Name,
  countries: readonly CountryMention[],
  text: string,
): CountryMention | undefined {
  const country = countries.find(
    ({ token, start }) => token === name.last && /^,\s$/.test(text.slice(name.end, start)),
  );
  if (country === undefined || CONTINENT.test(name.words.join(' '))) return undefined;
  const isRow = countries.some(({ token }) => token === country.token + 1) && text[country.end] === ',';
  return isRow ? undefined : country;
}

/** Whether somebody has a home there: "the Oslo-based firm". */
function isBase(reading: Reading, name: Name): boolean {
  return isTied(reading, name.last) && reading.tokens[name.last]?.form === 'based';
}

/** Whether a hyphen ties a token to what is before it, as in "Oslo-based". */
function isTied({ tokens }: Reading, token: number): boolean {
  return tokens[token]?.tied === true;
}
