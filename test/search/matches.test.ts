import { describe, expect, it } from 'vitest';
import { type Match, Matcher } from '../../src/search/matches.ts';
import { indexOf, NO_SYNONYMS, queryOf, thesaurusOf } from './small-corpus.ts';

function matchesOf(question: string, text: string, thesaurus = NO_SYNONYMS): Match[] {
  const index = indexOf(text);
  const [paragraph] = index.paragraphs;
  if (paragraph === undefined) throw new Error('no paragraph');
  return new Matcher(queryOf(question, index, thesaurus), index.vocabulary).find(paragraph);
}

/** How strongly a question of one word is met by a text of one word. */
function strength(asked: string, written: string, thesaurus = NO_SYNONYMS): number {
  return Math.max(0, ...matchesOf(asked, written, thesaurus).map((match) => match.strength));
}

it('finds every place of every word asked, in the order of the text', () => {
  const found = matchesOf('ferry Marigold', 'The Marigold is a ferry. Ferries like the Marigold rust.');
  expect(found.map(({ concept, token, length, sentence }) => [concept, token, length, sentence])).toEqual([
    [1, 1, 1, 0],
    [0, 4, 1, 0],
    [0, 5, 1, 1],
    [1, 8, 1, 1],
  ]);
});

it('finds a phrase where all of it stands, and says how long it is', () => {
  const thesaurus = thesaurusOf(['discontinue, phase out']);
  const found = matchesOf(
    'discontinue',
    'One phase. They phased out two boats, one phase at a time.',
    thesaurus,
  );
  expect(found.map(({ token, length }) => [token, length])).toEqual([[3, 2]]);
});

it('finds nothing in a paragraph without the words', () => {
  expect(matchesOf('ferry', 'The bell hangs in the museum.')).toEqual([]);
});

describe('the strength of a match', () => {
  const thesaurus = thesaurusOf(['vessel, ferry'], 0.6);

  it('is 1 for the word as it was asked, in any case', () => {
    expect(strength('ferries', 'FERRIES')).toBe(1);
    expect(strength('Dutch', 'Dutch')).toBe(1);
  });

  it('falls from the word itself over its stem to a synonym', () => {
    const stemmed = strength('ferries', 'ferry', thesaurus);
    const synonym = strength('ferries', 'vessel', thesaurus);
    expect(1).toBeGreaterThan(stemmed);
    expect(stemmed).toBeGreaterThan(synonym);
    expect(synonym).toBeGreaterThan(0);
  });

  it('is less for a word that was mistyped than for one in another form', () => {
    expect(strength('skaghlom', 'Skagholm')).toBeLessThan(strength('ferries', 'ferry'));
    expect(strength('skaghlom', 'Skagholm')).toBeGreaterThan(0);
  });

  it('is less for another name of a country than for the one asked, and less still for its capital', () => {
    const other = strength('Holland', 'Dutch');
    expect(1).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(strength('Holland', 'Amsterdam'));
  });
});
