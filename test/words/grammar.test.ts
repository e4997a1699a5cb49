import { expect, it } from 'vitest';
import { es } from '../../src/words/es.ts';
import { fr } from '../../src/words/fr.ts';
import { ru } from '../../src/words/ru.ts';
import { everySaid } from './every-said.ts';

it('counts in Russian as Russians do', () => {
  const counts = [1, 2, 5, 11, 21, 22, 25];
  expect(counts.map(ru.source.length)).toEqual([
    '1 слово',
    '2 слова',
    '5 слов',
    '11 слов',
    '21 слово',
    '22 слова',
    '25 слов',
  ]);
  expect(counts.map((seconds) => ru.trouble.cooldown(seconds).split('подождите ')[1])).toEqual([
    '1 секунду.',
    '2 секунды.',
    '5 секунд.',
    '11 секунд.',
    '21 секунду.',
    '22 секунды.',
    '25 секунд.',
  ]);
  expect(counts.map((articles) => ru.source.moreArticles(articles).split(' на ')[0])).toEqual([
    'Ещё 1 статья',
    'Ещё 2 статьи',
    'Ещё 5 статей',
    'Ещё 11 статей',
    'Ещё 21 статья',
    'Ещё 22 статьи',
    'Ещё 25 статей',
  ]);
});

it('writes no Russian word with a Latin letter in it', () => {
  const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
  expect(everySaid(ru).filter(({ text }) => mixed.test(text))).toEqual([]);
});

it('chooses the Spanish “and” by the word that follows, not by its quotation mark', () => {
  expect(es.suggestion.holds(['agua', 'pan'])).toBe('contiene «agua» y «pan»');
  expect(es.suggestion.holds(['pan', 'Irune'])).toBe('contiene «pan» e «Irune»');
});

it('joins French colons and quotation marks to their words', () => {
  // The colon of an address stands where addresses have it.
  const loose = /(?<!\u00a0)(?:[;?!»]|:(?!\/\/))|«(?!\u00a0)/;
  expect(everySaid(fr).filter(({ text }) => loose.test(text))).toEqual([]);
});
