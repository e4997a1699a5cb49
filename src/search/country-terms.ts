import { COUNTRIES, type Country } from '../language/countries.ts';
import { fold } from '../language/fold.ts';
import { splitWords } from './tokenizer.ts';

/** A name as the folded words it consists of, and what it stands for. */
interface Name {
  readonly words: readonly string[];
  readonly country: Country;
}

const TERM_PREFIX = 'country:';

/** Names by their first word, longest first, so that "South Korean" is not read as "Korean". */
const NAMES: ReadonlyMap<string, readonly Name[]> = collectNames();
const BY_TERM: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.map((country) => [countryTerm(country), country]),
);

/** The index term under which every name of a country is found. */
export function countryTerm(country: Country): string {
  return TERM_PREFIX + country.code;
}

/** Whether an index term stands for a country. */
export function isCountryTerm(term: string): boolean {
  return term.startsWith(TERM_PREFIX);
}

/** The country that an index term stands for, if it stands for one. */
export function countryOfTerm(term: string): Country | undefined {
  return BY_TERM.get(term);
}

/** Whether some country's name begins with a folded word. */
export function opensCountryName(form: string): boolean {
  return NAMES.has(form);
}

/**
 * The country that a sequence of folded words names.
 *
 * @param wordAt the word so many places on, from 0.
 * @returns the country and how many words name it, or nothing.
 */
export function countryAt(
  wordAt: (offset: number) => string | undefined,
): { country: Country; length: number } | undefined {
  const name = NAMES.get(wordAt(0) ?? '')?.find(({ words }) =>
    words.every((word, offset) => wordAt(offset) === word),
  );
  return name && { country: name.country, length: name.words.length };
}

function collectNames(): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  for (const country of COUNTRIES) {
    for (const alias of country.aliases) {
      const words = splitWords(alias).map((word) => fold(word.text));
      const [first] = words;
      if (first === undefined) continue;
      const same = names.get(first) ?? [];
      // The first country to claim a name keeps it: sovereign states come before territories.
      if (same.some((name) => name.words.join(' ') === words.join(' '))) continue;
      same.push({ words, country });
      names.set(first, same);
    }
  }
  for (const same of names.values()) same.sort((a, b) => b.words.length - a.words.length);
  return names;
}
