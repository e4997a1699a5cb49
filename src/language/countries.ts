import { createRequire } from 'node:module';

/** What is used of an entry of the data package, whose own types describe an ES module that it is not. */
interface WorldCountry {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } };
  readonly capital: readonly string[];
  readonly flag: string;
  readonly region: string;
  readonly independent: boolean | null;
  readonly unMember: boolean;
}

const worldCountries: readonly WorldCountry[] = createRequire(import.meta.url)('world-countries');

/** A country with the words it goes by. */
export interface Country {
  /** ISO 3166-1 alpha-2, lower case: `nl`. */
  readonly code: string;
  /** The common English name: `Netherlands`. */
  readonly name: string;
  /** The flag, as an emoji. */
  readonly flag: string;
  /** The continent: `Europe`, `Americas`. */
  readonly region: string;
  /** Every name, abbreviation and demonym as it is printed. */
  readonly aliases: readonly string[];
  /** Those of the aliases that say "of that country" rather than the country: `Dutch`, `Dutchman`. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** Names that people use and the data package lacks, by alpha-2 code. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  cz: ['Czech Republic'],
  gb: ['Britain', 'U.K.'],
  kr: ['Republic of Korea'],
  ps: ['Palestinian Territories'],
  tr: ['Turkey'],
  us: ['America', 'U.S.', 'U.S.A.', 'the States'],
};
/** Words for people, which the data package knows only as adjectives. */
const MORE_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  ar: ['Argentinian'],
  dk: ['Dane', 'Danes'],
  es: ['Spaniard', 'Spaniards'],
  fi: ['Finn', 'Finns'],
  fr: ['Frenchman', 'Frenchmen'],
  gb: ['Briton', 'Britons', 'Brit', 'Brits'],
  ie: ['Irishman', 'Irishmen'],
  is: ['Icelandic'],
  lu: ['Luxembourgish'],
  nl: ['Dutchman', 'Dutchmen'],
  ph: ['Philippine'],
  pl: ['Pole', 'Poles'],
  sa: ['Saudi', 'Saudis'],
  se: ['Swede', 'Swedes'],
};
const MORE_CAPITALS: Readonly<Record<string, readonly string[]>> = {
  ua: ['Kiev'],
  us: ['Washington', 'Washington, D.C.'],
};
/** Foreign names and capitals that, without their accents, are English words for something else. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  'island',
  'emirates',
  'malé',
  'portuguesa',
  'mexicanos',
  'togolese',
]);
const LATIN_NAME = /^[\p{Script=Latin}'’. -]{4,}$/u;
const ABBREVIATION = /^(?:US|UK|[A-Z]{3,})$/;

/** The world's countries, from the data package `world-countries`; sovereign states before territories. */
export const COUNTRIES: readonly Country[] = worldCountries
  .map((entry) => ({ entry, sovereign: entry.independent === true || entry.unMember }))
  .filter(
    ({ entry, sovereign }) => sovereign || ['TW', 'PS', 'XK', 'HK', 'GL', 'PR', 'MO'].includes(entry.cca2),
  )
  .map(({ entry, sovereign }) => {
    const code = entry.cca2.toLowerCase();
    const names = [entry.name.common, entry.name.official, ...entry.altSpellings].filter(
      (name) => (LATIN_NAME.test(name) || ABBREVIATION.test(name)) && !ORDINARY_WORDS.has(name.toLowerCase()),
    );
    const adjectives = [entry.demonyms.eng?.m ?? '', entry.demonyms.eng?.f ?? '']
      .flatMap((words) => words.split(/, | or /))
      .filter((word) => word !== '');
    const demonyms = [
      ...adjectives,
      ...adjectives.filter((word) => /[an]$/.test(word)).map((word) => `${word}s`),
    ];
    const allDemonyms = [...new Set([...demonyms, ...(MORE_DEMONYMS[code] ?? [])])].filter(
      // Puerto Rico's are its own; a territory that shares its state's word must not take it away.
      (word) => sovereign || word !== 'American',
    );
    return {
      code,
      name: entry.name.common === 'Türkiye' ? 'Turkey' : entry.name.common,
      flag: entry.flag,
      region: entry.region,
      aliases: [...new Set([...names, ...(MORE_NAMES[code] ?? []), ...allDemonyms])],
      demonyms: allDemonyms,
      capitals: [...entry.capital, ...(MORE_CAPITALS[code] ?? [])].filter(
        (name) => !ORDINARY_WORDS.has(name.toLowerCase()),
      ),
    };
  });
