import { expect, it } from 'vitest';
import { readTyped } from '../../../src/answer/suggest/typed-words.ts';
import { WordCompleter } from '../../../src/answer/suggest/word-completer.ts';
import { buildIndex } from '../../../src/search/paragraph-index.ts';
import { inventArticles } from '../../invented-story.ts';

const { vocabulary } = buildIndex(
  inventArticles({
    post: ['The zibbon zibs because of the zibzaks.', 'A zibzak came to North Korea.', 'She became kind.'],
  }),
);
const completer = new WordCompleter(vocabulary);

function complete(typed: string, limit = 10): string[] {
  return completer.complete(readTyped(typed), limit).map((form) => vocabulary.formName(form));
}

it('finds the words that begin with what is typed, one of each stem', () => {
  expect(complete('zib').toSorted()).toEqual(['zibbon', 'zibs', 'zibzak']);
  expect(complete('ZIBB')).toEqual(['zibbon']);
  expect(complete('zibx')).toEqual([]);
});

it('puts first what most paragraphs hold', () => {
  expect(complete('zib', 1)).toEqual(['zibzak']);
});

it('finds no stop word and nothing for a word that is finished', () => {
  expect(complete('bec')).toEqual(['became']);
  expect(complete('zib ')).toEqual([]);
});

it('goes on with the name of a country rather than with its last word alone', () => {
  expect(complete('k').toSorted()).toEqual(['kind', 'north korea']);
  expect(complete('in north k')).toEqual(['north korea']);
});
