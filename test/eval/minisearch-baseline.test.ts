import { expect, test } from 'vitest';
import { createMiniSearchBaseline, MINISEARCH_BASELINES } from '../../src/eval/minisearch-baseline.ts';
import { articleOf } from './ferry-story.ts';

const articles = [
  articleOf('harbour', ['The old ferries winter here.', 'What is it that the mayor of the town wants?']),
  articleOf('tides', ['High water comes at noon.']),
];

function rank(baseline: string, question: string): string[] {
  const options = MINISEARCH_BASELINES[baseline];
  if (!options) throw new Error(`there is no baseline ${baseline}`);
  const found = createMiniSearchBaseline(articles, options).rank(question, 10);
  return found.map(({ article, paragraph }) => `${article} ${paragraph}`);
}

test('as it comes, meets words only as they are written, stop words among them', () => {
  expect(rank('MiniSearch', 'what is it with the ferry')).toEqual(['harbour 2', 'harbour 1']);
});

test('with stop words and stems, meets a plural and skips common words', () => {
  expect(rank('MiniSearch, stop words, stems', 'what is it with the ferry')).toEqual(['harbour 1']);
});

test('with fuzzy matching, meets a word with a typing error', () => {
  expect(rank('MiniSearch, stop words, stems', 'hugh watter')).toEqual([]);
  expect(rank('MiniSearch, stop words, stems, fuzzy', 'hugh watter')).toEqual(['tides 1']);
});

test('finds a paragraph by the title of its article', () => {
  expect(rank('MiniSearch', 'tides')).toEqual(['tides 1']);
});
