import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/search/analyzer.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { articleOf, indexOf } from './small-corpus.ts';

const articles = [
  articleOf(['The ferry left. It rained.', 'A Dutch boat stayed.'], 'harbour', 'The bell of Vestrand'),
  articleOf(['Ferries rust.'], 'tides'),
];
const index = buildIndex(articles);
const { vocabulary } = index;

const termOf = (word: string): number => vocabulary.termOf(analyze(word)[0]?.term ?? '');
function retrieve(words: readonly string[], limit = 10, article?: string): string[] {
  const terms = new Map(words.map((word) => [termOf(word), 1]));
  return index
    .retrieve(terms, limit, article)
    .map(({ paragraph }) => `${paragraph.article} ${paragraph.number}`);
}

it('holds the paragraphs in order, with their articles', () => {
  expect(index.paragraphs.map(({ paragraph }) => paragraph)).toEqual(
    articles.flatMap(({ paragraphs }) => paragraphs),
  );
  expect(index.paragraphs.map(({ article }) => article.id)).toEqual(['harbour', 'harbour', 'tides']);
  expect(index.paragraphsOf('harbour')).toEqual(index.paragraphs.slice(0, 2));
  expect(index.paragraphsOf('nowhere')).toEqual([]);
});

it('holds the words of a paragraph as the analyzer reads them', () => {
  for (const { paragraph, forms, shapes } of index.paragraphs) {
    const tokens = analyze(paragraph.text);
    expect([...forms].map((form) => vocabulary.formName(form))).toEqual(tokens.map(({ form }) => form));
    expect(shapes).toHaveLength(tokens.length);
  }
});

it('knows with which word each sentence begins, and where the last one ends', () => {
  expect([...(index.paragraphs[0]?.sentenceStarts ?? [])]).toEqual([0, 3, 5]);
  expect([...(indexOf('?! One. Two.').paragraphs[0]?.sentenceStarts ?? [])].at(-1)).toBe(2);
});

it('counts in how many paragraphs each word stands, in any form', () => {
  expect(['ferry', 'boat', 'the'].map((word) => vocabulary.paragraphsWith(termOf(word)))).toEqual([2, 1, 1]);
  expect(index.meanLength).toBeCloseTo((5 + 4 + 2) / 3);
});

it('knows the words of each article’s title and text, stop words left out', () => {
  const { title, text } = index.articles.get('harbour') ?? {};
  expect(title).toEqual(new Set([termOf('bell'), termOf('Vestrand')]));
  expect(text).toEqual(new Set(['ferry', 'left', 'rained', 'Dutch', 'boat', 'stayed'].map(termOf)));
});

it('knows which words the corpus ties together', () => {
  const { compounds } = indexOf('An anti-virus firm in Vestrand-by-Sea', 'fire alarm');
  expect(compounds.get('antivirus')).toEqual(analyze('anti virus').map(({ term }) => term));
  expect(compounds.has('firealarm')).toBe(false);
});

describe('retrieving', () => {
  it('finds the paragraphs that hold any of the words', () => {
    expect(retrieve(['ferry', 'Holland']).sort()).toEqual(['harbour 1', 'harbour 2', 'tides 1']);
    expect(retrieve(['Holland'])).toEqual(['harbour 2']);
    expect(retrieve([])).toEqual([]);
  });

  it('does not find paragraphs by their stop words', () => {
    expect(retrieve(['the', 'it'])).toEqual([]);
  });

  it('finds no more than it is asked for', () => {
    expect(retrieve(['ferry', 'Holland'], 1)).toHaveLength(1);
  });

  it('looks in one article alone, and there as far as in all', () => {
    expect(retrieve(['ferry'], 10, 'tides')).toEqual(['tides 1']);
    expect(retrieve(['ferry'], 1, 'harbour')).toEqual(['harbour 1']);
    expect(retrieve(['ferry'], 10, 'nowhere')).toEqual([]);
  });

  it('puts the paragraphs that hold a word of more weight first', () => {
    const weighted = (boat: number): string | undefined =>
      index.retrieve(
        new Map([
          [termOf('rust'), 1],
          [termOf('boat'), boat],
        ]),
        1,
      )[0]?.article.id;
    expect([weighted(10), weighted(0.1)]).toEqual(['harbour', 'tides']);
  });
});

it('is empty without articles', () => {
  const empty = buildIndex([]);
  expect(empty.paragraphs).toEqual([]);
  expect(empty.vocabulary.size).toBe(0);
  expect(empty.retrieve(new Map([[0, 1]]), 10)).toEqual([]);
});
