import { describe, expect, it } from 'vitest';
import { parseSynonyms } from '../../src/corpus/parse-synonyms.ts';
import { BRITISH_AMERICAN, ENGLISH_SYNONYMS, WORD_FAMILIES } from '../../src/language/english-synonyms.ts';
import { analyze } from '../../src/search/analyzer.ts';

const LISTS = { ENGLISH_SYNONYMS, WORD_FAMILIES, BRITISH_AMERICAN };
const terms = (phrase: string): string =>
  analyze(phrase)
    .map((token) => token.term)
    .join(' ');

function reads(list: string, asked: string, written: string): boolean {
  return parseSynonyms(list).rules.some(
    ({ from, to }) => from.map(terms).includes(terms(asked)) && to.map(terms).includes(terms(written)),
  );
}

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  const { rules, problems } = parseSynonyms(list);

  it('is in the format of a synonyms file', () => {
    expect(problems).toEqual([]);
    expect(rules.length).toBeGreaterThan(100);
  });

  it('holds plain words and phrases of up to four, in small letters', () => {
    const odd = rules.flatMap(({ from, to }) => [...from, ...to]).filter((phrase) => !isPlain(phrase));
    expect(odd).toEqual([]);
  });

  it('says no word twice in a group', () => {
    const twice = rules.filter(({ from, to }) => [from, to].some((side) => new Set(side).size < side.length));
    expect(twice).toEqual([]);
  });

  it('has no group whose words meet without it', () => {
    const needless = rules.filter(({ from, to }) => new Set([...from, ...to].map(terms)).size < 2);
    expect(needless).toEqual([]);
  });

  it('says no group twice', () => {
    const groups = rules.map(({ from, to }) =>
      [from, to].map((side) => side.map(terms).sort().join(',')).join('=>'),
    );
    expect(groups.filter((group, place) => groups.indexOf(group) < place)).toEqual([]);
  });

  it('holds nothing that is stop words only, which no question is searched for', () => {
    const phrases = rules.flatMap(({ from, to }) => [...from, ...to]);
    expect(phrases.filter((phrase) => analyze(phrase).every((token) => token.stop))).toEqual([]);
  });
});

it.each([
  ['relocate', 'move'],
  ['quit', 'phase out'],
  ['deadline', 'by the end of'],
  ['boss', 'ceo'],
  ['picked', 'chosen'],
  ['bought', 'acquisition'],
  ['lawsuit', 'legal action'],
  ['inhabitants', 'population'],
  ['founder', 'set up'],
  ['higher-ups', 'executives'],
  ['kicked out', 'expelled'],
  ['went under', 'bankruptcy'],
  ['caved in', 'agreed'],
  ['stashed', 'stored'],
  ['snooping', 'espionage'],
  ['carrier', 'mobile operator'],
  ['looks after', 'manages'],
])('reads "%s" as "%s"', (asked, written) => {
  expect(reads(ENGLISH_SYNONYMS, asked, written)).toBe(true);
});

it('reads some words in one direction only, where the other would mislead', () => {
  expect(reads(ENGLISH_SYNONYMS, 'founder', 'started')).toBe(true);
  expect(reads(ENGLISH_SYNONYMS, 'started', 'founder')).toBe(false);
  expect(reads(ENGLISH_SYNONYMS, 'pm', 'prime minister')).toBe(true);
  expect(reads(ENGLISH_SYNONYMS, 'prime minister', 'pm')).toBe(false);
  expect(reads(ENGLISH_SYNONYMS, 'slapped', 'imposed')).toBe(true);
  expect(reads(ENGLISH_SYNONYMS, 'imposed', 'slapped')).toBe(false);
});

it('joins what the stemmer leaves apart', () => {
  for (const [verb, noun] of [
    ['decided', 'decision'],
    ['sold', 'sale'],
    ['died', 'death'],
    ['grew', 'growth'],
    ['spoke', 'speech'],
    ['revealed', 'revelation'],
    ['expelled', 'expulsion'],
  ] as const) {
    expect(terms(verb)).not.toBe(terms(noun));
    expect(reads(WORD_FAMILIES, verb, noun)).toBe(true);
  }
});

it('joins British and American spellings in their inflections too', () => {
  expect(reads(BRITISH_AMERICAN, 'defences', 'defense')).toBe(true);
  expect(reads(BRITISH_AMERICAN, 'organised', 'organizes')).toBe(true);
  expect(reads(BRITISH_AMERICAN, 'organisations', 'organization')).toBe(true);
});

function isPlain(phrase: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*(?: [a-z0-9]+(?:-[a-z0-9]+)*){0,3}$/.test(phrase);
}
