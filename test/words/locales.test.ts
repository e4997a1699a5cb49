import { Locale } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { LOCALES, wordsFor } from '../../src/words/locales.ts';

describe('the words for a locale', () => {
  it.each(Object.keys(LOCALES))('know %s as Discord does', (locale) => {
    expect(Object.values<string>(Locale)).toContain(locale);
  });

  it('are of its language', () => {
    expect(wordsFor('de').tag).toBe('de');
    expect(wordsFor('es-419')).toBe(wordsFor('es-ES'));
    expect(wordsFor('en-GB')).toBe(en);
  });

  it.each(['ja', 'DE', 'de-DE', '', '__proto__', 'constructor', null, undefined])(
    'are English for %j',
    (locale) => {
      expect(wordsFor(locale)).toBe(en);
    },
  );
});
