import { expect, it } from 'vitest';
import { wordsFor } from '../../page/words/words-for.ts';
import { LANGUAGE_CODES } from '../../src/words/locales.ts';

it.each(LANGUAGE_CODES)('has words of its own for %s, which the bot speaks', (code) => {
  expect(wordsFor(code).tag).toBe(code.split('-')[0]);
});

it('speaks English where it does not know a language', () => {
  expect(wordsFor('tlh').tag).toBe('en');
  expect(wordsFor('').tag).toBe('en');
});
