import { createRequire } from 'node:module';
import type { Country } from '../language/countries.ts';

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

/** Names that people use and the data package lacks, by alpha-2 code. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  cz: ['Czech Republic'],
  gb: ['Britain', 'U.K.'],
  kr: ['Republic of Korea'],
  ps: ['Palestinian Territories'],
  tr: ['Turkey'],
  us: ['America', 'U.S.', 'U.S.A.'],
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

/** Territories that people speak of as they do of countries. */
const TERRITORIES: ReadonlySet<string> = new Set(['TW', 'PS', 'XK', 'HK', 'GL', 'PR', 'MO']);

/** The world's countries, from the data package `world-countries`; sovereign states before territories. */
export function worldCountries(): Country[] {
  const entries: readonly WorldCountry[] = createRequire(import.meta.url)('world-countries');
  const states = entries.filter(isSovereign);
  const territories = entries.filter((entry) => !isSovereign(entry) && TERRITORIES.has(entry.cca2));
  return [...states, ...territories].map(toCountry);
}

function isSovereign({ independent, unMember }: WorldCountry): boolean {
  return independent === true || unMember;
}

function toCountry(entry: WorldCountry): Country {
  const code = entry.cca2.toLowerCase();
  const names = [entry.name.common, entry.name.official, ...entry.altSpellings]
    .filter((name) => (LATIN_NAME.test(name) || ABBREVIATION.test(name)) && !isOrdinary(name))
    .map((name) => name.replace(/^the /i, ''));
  const adjectives = [entry.demonyms.eng?.m ?? '', entry.demonyms.eng?.f ?? '']
    .flatMap((words) => words.split(/, | or /))
    .filter((word) => word !== '');
  const plurals = adjectives.filter((word) => /[an]$/.test(word)).map((word) => `${word}s`);
  const demonyms = [...new Set([...adjectives, ...plurals, ...(MORE_DEMONYMS[code] ?? [])])];
  return {
    code,
    name: entry.name.common === 'Türkiye' ? 'Turkey' : entry.name.common,
    flag: entry.flag,
    region: entry.region,
    aliases: [...new Set([...names, ...(MORE_NAMES[code] ?? []), ...demonyms])],
    demonyms,
    capitals: [...entry.capital, ...(MORE_CAPITALS[code] ?? [])].filter((name) => !isOrdinary(name)),
  };
}

function isOrdinary(name: string): boolean {
  return ORDINARY_WORDS.has(name.toLowerCase());
}
