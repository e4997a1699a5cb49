import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypeEvidence } from '../../src/search/evidence.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { search } from '../../src/search/search.ts';
import { anyText } from './any-text.ts';
import { articleOf, indexOf, NO_SYNONYMS, queryOf, rank, rankTexts, thesaurusOf } from './small-corpus.ts';

/** That the second paragraph is found before the first, which would win if nothing told them apart. */
function expectSecondFirst(
  question: string,
  texts: readonly [string, string, ...string[]],
  thesaurus = NO_SYNONYMS,
) {
  expect(rankTexts(question, texts, thesaurus).slice(0, 2)).toEqual([2, 1]);
}

describe('puts first', () => {
  it('the word itself, before another form of it', () => {
    expectSecondFirst('sailings', ['Old boats sail at noon.', 'Old sailings end at noon.']);
  });

  it('another form of the word, before a synonym', () => {
    const thesaurus = thesaurusOf(['ferry, vessel']);
    expectSecondFirst('ferries', ['The vessel came at noon.', 'The ferry came at noon.'], thesaurus);
  });

  it('the word itself, before one that was read for a mistyped one', () => {
    expectSecondFirst('museum Skaghlom', ['Snow fell on Skagholm.', 'Snow fell on Skagholm museum.']);
    expectSecondFirst('lighthouse museun', ['The museum is shut.', 'The lighthouse is shut.']);
  });

  it('a strong synonym, before a weak one', () => {
    const thesaurus = thesaurusOf(['ferry, vessel'], 0.9, thesaurusOf(['ferry, craft'], 0.3));
    expectSecondFirst('ferry', ['The craft came at noon.', 'The vessel came at noon.'], thesaurus);
  });

  it('words near each other, before words far apart', () => {
    expectSecondFirst('bell museum', [
      'The bell, which hung forty long years above the old harbour office, burned with the museum.',
      'The bell and the museum burned, which stood forty long years above the old harbour office.',
    ]);
  });

  it('words in the order asked, before another order', () => {
    expectSecondFirst('Blue Strait', ['A strait, blue and deep.', 'A blue strait and deep.']);
  });

  it('words in one sentence, before words in several', () => {
    expectSecondFirst('bell museum', [
      'It has the bell. The museum burned.',
      'It has the bell, the museum burned.',
    ]);
  });

  it('words in neighbouring sentences, before scattered ones', () => {
    expectSecondFirst('bell museum', [
      'The bell hung there for forty cold years. Snow fell for days on the town. Many came to the old museum.',
      'The bell hung there for forty cold years. Many came to the old museum. Snow fell for days on the town.',
    ]);
  });

  it('a rare word, before a common one', () => {
    const common = Array.from({ length: 6 }, (_, place) => `Ferry ${place} left.`);
    expectSecondFirst('ferry bell', ['Ferry nine left.', 'Bell nine left.', ...common]);
  });

  it('more of the words, before fewer', () => {
    expectSecondFirst('bell museum captain', [
      'The bell and the museum.',
      'The bell and the museum captain.',
    ]);
  });

  it('a word said twice, before one said once', () => {
    expectSecondFirst('bell', ['The bell rang at noon.', 'The bell rang, a bell.']);
  });

  it('a short sentence, before a long one', () => {
    expectSecondFirst('bell', [
      'The bell hung there while it snowed and rained on all the roofs.',
      'The bell hung there.',
    ]);
  });

  it('a sentence that looks like an answer', () => {
    const index = indexOf('The bell rang today.', 'The bell rang in 1971.');
    const hasYear: TypeEvidence = ({ paragraph }) => (paragraph.text.includes('1971') ? 1 : 0);
    expect(rank('bell', index)).toEqual(['harbour 1', 'harbour 2']);
    expect(rank('bell', index, NO_SYNONYMS, { typeEvidence: hasYear })).toEqual(['harbour 2', 'harbour 1']);
  });

  it('a paragraph of the article whose title has the word it lacks', () => {
    const texts = ['It will hang in the museum.'];
    const index = buildIndex([
      articleOf(texts, 'a', 'Snow in town'),
      articleOf(texts, 'b', 'The bell of Vestrand'),
    ]);
    expect(rank('bell museum', index)).toEqual(['b 1', 'a 1']);
  });

  it('a paragraph of the article that has the word elsewhere', () => {
    const index = buildIndex([
      articleOf(['It will hang in the museum.', 'Snow fell.'], 'a'),
      articleOf(['It will hang in the museum.', 'A bell rang.'], 'b'),
    ]);
    expect(rank('bell museum', index).indexOf('b 1')).toBeLessThan(rank('bell museum', index).indexOf('a 1'));
  });
});

describe('finds', () => {
  it('nothing for nothing, for stop words, and for what no paragraph holds', () => {
    const texts = ['The ferry left.'];
    for (const question of ['', '?!', 'who is it', 'museum', 'zzzzzzzz', '\ud800'])
      expect(rankTexts(question, texts)).toEqual([]);
    expect(rankTexts('ferry', [])).toEqual([]);
  });

  it('only paragraphs that hold a word of the question', () => {
    expect(rankTexts('ferry', ['Snow fell.', 'The ferry left.', 'It rained.'])).toEqual([2]);
  });

  it('a country by any of its names, but not by the pronoun "us"', () => {
    const texts = [
      'He told us so.',
      'The U.S. navy left.',
      'American boats left.',
      'South American boats left.',
    ];
    expect(rankTexts('Did the United States leave?', texts).slice(0, 2).sort()).toEqual([2, 3]);
    expect(rankTexts('America', texts).sort()).toEqual([2, 3]);
    expect(rankTexts('Which Dutch boats?', ['Boats of Holland left.'])).toEqual([1]);
  });

  it('a phrase by the word of it that tells something, however rare its stop word is', () => {
    const texts = ['The first phase began.', 'The town will phase out old boats.', 'A second phase began.'];
    expect(rankTexts('discontinue', texts, thesaurusOf(['discontinue, phase out']))[0]).toBe(2);
  });

  it('a word in two parts by both its spellings', () => {
    expect(rankTexts('antivirus', ['Its anti-virus was old.'])).toEqual([1]);
    expect(rankTexts('anti-virus', ['Its antivirus was old.'])).toEqual([1]);
    expect(rankTexts('cyber security', ['A cybersecurity firm.'])).toEqual([1]);
  });

  it('a mistyped word', () => {
    expect(rankTexts('Where is Skagohlm?', ['The ferry left Skagholm.', 'Snow fell.'])).toEqual([1]);
  });

  it('a rare word among thousands of paragraphs with the common ones', () => {
    const texts = Array.from({ length: 3000 }, (_, place) => `The ferry left the harbour on day ${place}.`);
    texts[1700] = 'The ferry left its lighthouse on a day of snow.';
    expect(rankTexts('which lighthouse did the ferry leave', texts)[0]).toBe(1701);
  });
});

describe('in one article alone', () => {
  const index = buildIndex([
    articleOf(['The bell museum.', 'Snow fell.'], 'a'),
    articleOf(['The museum is shut.', 'The ferry left.'], 'b'),
  ]);

  it('finds its paragraphs, and ranks them as it does among all', () => {
    expect(rank('bell museum', index)).toEqual(['a 1', 'b 1']);
    expect(rank('bell museum', index, NO_SYNONYMS, { article: 'b' })).toEqual(['b 1']);
    expect(rank('bell', index, NO_SYNONYMS, { article: 'b' })).toEqual([]);
    expect(rank('bell', index, NO_SYNONYMS, { article: undefined })).toEqual(['a 1']);
  });

  it('finds nothing where there is no such article', () => {
    expect(rank('bell museum', index, NO_SYNONYMS, { article: 'c' })).toEqual([]);
  });
});

describe('the order', () => {
  const texts = ['The bell rang.', 'The bell rang.', 'Snow fell on the bell tower.', 'The bell rang.'];

  it('is that of the corpus where nothing tells paragraphs apart', () => {
    expect(rankTexts('bell', texts)).toEqual([1, 2, 4, 3]);
    expect(rankTexts('who rang the bell?', texts)).toEqual([1, 2, 4, 3]);
  });

  it('is the same every time, whatever was asked between', () => {
    const index = indexOf(...texts);
    const first = search(queryOf('bell tower', index), index);
    rank('snow', index);
    rank('bell', index, NO_SYNONYMS, { article: 'harbour' });
    expect(search(queryOf('bell tower', index), index)).toEqual(first);
    const again = indexOf(...texts);
    expect(search(queryOf('bell tower', again), again).map(({ score }) => score)).toEqual(
      first.map(({ score }) => score),
    );
  });

  it('falls by score', () => {
    const index = indexOf(...texts);
    const scores = search(queryOf('snow bell tower', index), index).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

it('tells where the words of the question stand', () => {
  const index = indexOf('The bell of the museum. The museum is shut.');
  const [hit] = search(queryOf('museum bell', index), index);
  expect(hit?.matches.map(({ concept, token, sentence }) => [concept, token, sentence])).toEqual([
    [1, 1, 0],
    [0, 4, 0],
    [0, 6, 1],
  ]);
  expect(hit?.sentences.map(({ coverage }) => coverage === 1)).toEqual([true, false]);
});

it('searches any text for any question', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 3 }), anyText, (texts, question) => {
      const index = indexOf(...texts);
      for (const { indexed, score, matches } of search(queryOf(question, index), index)) {
        expect(index.paragraphs).toContain(indexed);
        expect(score).toBeGreaterThan(0);
        for (const { token, length } of matches)
          expect(token + length).toBeLessThanOrEqual(indexed.forms.length);
      }
    }),
    { numRuns: 200 },
  );
});
