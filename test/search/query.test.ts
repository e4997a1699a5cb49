import { describe, expect, it } from 'vitest';
import type { Concept, Query } from '../../src/search/query.ts';
import { indexOf, queryOf, thesaurusOf } from './small-corpus.ts';

const index = indexOf(
  'The ferry Marigold left Skagholm. The city will phase out old ferries.',
  'A ferry of the anti-virus maker sailed to Moscow.',
  'The director took the ferry to cybersecurity talks.',
  'Ferries take crates.',
);

function conceptOf(word: string, question: string, thesaurus = thesaurusOf([])): Concept {
  const found = queryOf(question, index, thesaurus).concepts.find(({ token }) => token.form === word);
  if (found === undefined) throw new Error(`nothing is searched for by "${word}" in "${question}"`);
  return found;
}

/** What a word of a question may be met by, best first. */
function readings(word: string, question: string, thesaurus = thesaurusOf([])): string[] {
  return conceptOf(word, question, thesaurus).readings.map(({ terms }) =>
    terms.map((term) => index.vocabulary.termName(term)).join(' '),
  );
}

const forms = (query: Query): string[] => query.concepts.map(({ token }) => token.form);

it('searches for the words that tell something, each once, in the order asked', () => {
  const query = queryOf('Why did the ferry leave Skagholm, and which ferries left?', index);
  expect(forms(query)).toEqual(['ferry', 'leave', 'skagholm']);
  expect(query.weight).toBeCloseTo(query.concepts.reduce((sum, { weight }) => sum + weight, 0));
});

it('keeps the place of each word among all words of the question', () => {
  expect(queryOf('Did the ferry leave?', index).concepts.map(({ place }) => place)).toEqual([2, 3]);
});

it('searches for nothing when only stop words are asked, and has a weight to divide by', () => {
  expect(queryOf('who is it?', index)).toEqual({ concepts: [], weight: 1 });
  expect(queryOf('', index)).toEqual({ concepts: [], weight: 1 });
});

it('keeps the telling words of a page, not all of it', () => {
  const page = Array.from({ length: 500 }, (_, place) => `crate${place}`).join(' ');
  const query = queryOf(`${page} ferry ${page} take`, index);
  expect(query.concepts.length).toBeLessThan(64);
  expect(forms(query)).not.toContain('take');
});

describe('the weight of a word', () => {
  it('is greater where fewer paragraphs hold it', () => {
    expect(conceptOf('crates', 'crates').weight).toBeGreaterThan(conceptOf('ferries', 'ferries').weight);
  });

  it('is greater where English seldom uses it', () => {
    expect(conceptOf('marigold', 'Marigold').weight).toBeGreaterThan(conceptOf('city', 'city').weight);
  });

  it('is that of its commonest synonym where only synonyms stand in the corpus', () => {
    const thesaurus = thesaurusOf(['whale => ferry']);
    expect(conceptOf('whale', 'whale', thesaurus).weight).toBeLessThan(conceptOf('whale', 'whale').weight);
  });

  it('is never negative, however common the word', () => {
    expect(conceptOf('ferry', 'ferry').weight).toBeGreaterThan(0);
    expect(conceptOf('take', 'take').weight).toBeGreaterThan(0);
  });
});

describe('what a word may be met by', () => {
  it('is itself, worth most', () => {
    const { readings: found, form } = conceptOf('ferries', 'ferries');
    expect(found.map(({ strength }) => strength)).toEqual([1]);
    expect(index.vocabulary.formName(form)).toBe('ferries');
  });

  it('is nothing where no article holds the word or anything like it', () => {
    expect(conceptOf('whale', 'whale')).toMatchObject({ form: -1, readings: [] });
  });

  it('is less worth when the word was mistyped', () => {
    expect(conceptOf('marigold', 'Marigld').readings.map(({ strength }) => strength < 1)).toEqual([true]);
  });

  it('is a synonym of one word or several, best first, each wording once', () => {
    const weak = thesaurusOf(['discontinue, phase out', 'discontinue, crate'], 0.3);
    const both = thesaurusOf(['discontinue, leave', 'discontinue, crate'], 0.9, weak);
    expect(readings('discontinue', 'discontinue', both)).toEqual(['leav', 'crate', 'phase out']);
  });

  it('is a phrase only where the corpus holds all its words', () => {
    expect(readings('discontinue', 'discontinue', thesaurusOf(['discontinue, phase in']))).toEqual([]);
  });

  it('is what replaces a phrase, for each of its words', () => {
    const thesaurus = thesaurusOf(['get rid of => phase out']);
    expect(readings('rid', 'They get rid of ferries', thesaurus)).toEqual(['phase out']);
    expect(readings('get', 'They get rid of ferries', thesaurus)).toEqual(['phase out']);
    expect(readings('rid', 'They rid ferries', thesaurus)).toEqual([]);
  });

  it('is a word of its family, worth less than a form of it', () => {
    expect(readings('direct', 'direct')).toEqual(['director']);
    expect(conceptOf('direct', 'direct').readings[0]?.strength).toBeLessThan(0.9);
  });

  it('is a word in two parts where the corpus ties them, and one word where it writes one', () => {
    expect(readings('antivirus', 'antivirus')).toEqual(['anti viru']);
    expect(readings('cyber', 'cyber security')).toEqual(['cybersecur']);
    expect(readings('security', 'cyber security')).toEqual(['cybersecur']);
  });

  it('is a country’s capital, in which its government sits', () => {
    expect(readings('russia', 'Russia')).toEqual(['moscow']);
    expect(conceptOf('russia', 'Russia').readings[0]?.strength).toBeLessThan(0.8);
  });
});
