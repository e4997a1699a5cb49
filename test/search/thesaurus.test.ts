import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/search/analyzer.ts';
import { englishThesaurus } from '../../src/search/english-thesaurus.ts';
import type { Thesaurus } from '../../src/search/thesaurus.ts';
import { NO_SYNONYMS, thesaurusOf } from './small-corpus.ts';

const termsOf = (text: string): string[] => analyze(text).map((token) => token.term);

/** What the words at a place of a text may be replaced by. */
function replacements(thesaurus: Thesaurus, text: string, place = 0): string[] {
  return thesaurus.replacementsAt(termsOf(text), place).map(({ terms }) => terms.join(' '));
}

it('leads from each word of a group to each other, in any of its forms', () => {
  const thesaurus = thesaurusOf(['ferry, boat, ship']);
  expect(replacements(thesaurus, 'ferries')).toEqual(termsOf('boat ship'));
  expect(replacements(thesaurus, 'Boats')).toEqual(termsOf('ferry ship'));
});

it('leads one way only where the rule does', () => {
  const thesaurus = thesaurusOf(['captain, skipper => dreyer']);
  expect(replacements(thesaurus, 'captain')).toEqual(['dreyer']);
  expect(replacements(thesaurus, 'skipper')).toEqual(['dreyer']);
  expect(replacements(thesaurus, 'dreyer')).toEqual([]);
});

it('keeps a word that its one-way rule names on both sides, and only adds to it', () => {
  expect(replacements(thesaurusOf(['founder => founder, set up']), 'founders')).toEqual(['set up']);
});

it('does not chain groups', () => {
  const thesaurus = thesaurusOf(['ferry, boat', 'boat, sauce boat']);
  expect(replacements(thesaurus, 'ferry')).toEqual(['boat']);
});

it('leads to a hundred wordings at most from one place, those of the first rules', () => {
  const rules = Array.from({ length: 90 }, (_, rule) => `ferry, boat${rule}, ship${rule}`);
  const found = replacements(thesaurusOf(rules), 'ferry');
  expect(found).toHaveLength(100);
  expect(found.slice(0, 2)).toEqual(['boat0', 'ship0']);
  expect(replacements(thesaurusOf(rules), 'boat89')).toEqual(termsOf('ferry ship89'));
});

describe('with phrases', () => {
  const thesaurus = thesaurusOf(['discontinue, phase out', 'sea lantern, new ship']);

  it('leads to the words of a phrase in order, stop words among them', () => {
    expect(replacements(thesaurus, 'discontinued')).toEqual([termsOf('phase out').join(' ')]);
  });

  it('replaces a phrase where all of it stands', () => {
    const asked = termsOf('the sea lantern sails');
    expect(thesaurus.replacementsAt(asked, 1)).toEqual([
      { length: 2, terms: termsOf('new ship'), strength: 0.8 },
    ]);
    expect(thesaurus.replacementsAt(asked, 0)).toEqual([]);
    expect(replacements(thesaurus, 'the sea sails', 1)).toEqual([]);
    expect(replacements(thesaurus, 'at sea', 1)).toEqual([]);
    expect(replacements(thesaurus, 'phased out')).toEqual(termsOf('discontinue'));
  });

  it('reads the names of countries as terms', () => {
    expect(replacements(thesaurusOf(['brussels => belgium']), 'Brussels')).toEqual(['country:be']);
  });
});

it('knows the terms with which its wordings begin', () => {
  const thesaurus = thesaurusOf(['captain => sea dog']);
  expect(thesaurus.knows('captain')).toBe(true);
  expect(['dog', 'sea', 'mate', ''].map((term) => thesaurus.knows(term))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('adds what its base knows, each match worth what its own list says', () => {
  const base = thesaurusOf(['boat, vessel'], 0.5);
  const thesaurus = thesaurusOf(['boat, ferry'], 0.9, base);
  expect(thesaurus.replacementsAt(['boat'], 0)).toEqual([
    { length: 1, terms: termsOf('ferry'), strength: 0.9 },
    { length: 1, terms: termsOf('vessel'), strength: 0.5 },
  ]);
  expect(thesaurus.knows(termsOf('vessel')[0] ?? '')).toBe(true);
  expect(base.replacementsAt(['boat'], 0)).toHaveLength(1);
});

it('knows nothing without rules', () => {
  expect(NO_SYNONYMS.replacementsAt(['boat'], 0)).toEqual([]);
  expect(NO_SYNONYMS.replacementsAt([], 0)).toEqual([]);
  expect(NO_SYNONYMS.knows('boat')).toBe(false);
});

describe('general English', () => {
  it.each([
    ['discontinue', 'phase out'],
    ['boss', 'chief'],
    ['picked', 'chosen'],
    ['lawsuit', 'legal action'],
    ['decide', 'decision'],
    ['defence', 'defense'],
  ])('leads from "%s" to "%s"', (asked, written) => {
    expect(replacements(englishThesaurus(), asked)).toContain(termsOf(written).join(' '));
  });

  it('gives another spelling more than a word of the family, and that more than a synonym', () => {
    const strength = (asked: string, written: string): number =>
      englishThesaurus()
        .replacementsAt(termsOf(asked), 0)
        .find(({ terms }) => terms.join(' ') === termsOf(written).join(' '))?.strength ?? 0;
    const [spelling, family, synonym] = [
      strength('defence', 'defense'),
      strength('decide', 'decision'),
      strength('discontinue', 'phase out'),
    ];
    expect(1).toBeGreaterThan(spelling);
    expect(spelling).toBeGreaterThan(family);
    expect(family).toBeGreaterThan(synonym);
    expect(synonym).toBeGreaterThan(0);
  });

  it('is read once', () => expect(englishThesaurus()).toBe(englishThesaurus()));
});
