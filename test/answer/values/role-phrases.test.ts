import { describe, expect, it } from 'vitest';
import { findRolePhrases } from '../../../src/answer/values/role-phrases.ts';
import { analyze } from '../../../src/search/analyzer.ts';

function phrasesIn(text: string): string[] {
  return findRolePhrases(text, analyze(text)).map(({ text: phrase, kind }) => `${phrase}: ${kind}`);
}

describe('findRolePhrases', () => {
  it.each([
    ['It was told by an unnamed source.', ['an unnamed source: person']],
    ['An unnamed third-party organisation will look.', ['An unnamed third-party organisation: organisation']],
    ['Some government officials agreed.', ['Some government officials: person']],
    ['It was told by two former employees.', ['two former employees: person']],
    ['Danish intelligence watched.', ['Danish intelligence: organisation']],
    [
      'A spokeswoman for the port authority left.',
      ['A spokeswoman: person', 'the port authority: organisation'],
    ],
  ])('finds those who are described: %s', (text, phrases) => {
    expect(phrasesIn(text)).toEqual(phrases);
  });

  it.each([
    ['a name says it better', 'It was told by the diplomat Olaf Dreyer.'],
    ['it is a verb', 'They know who heads it.'],
    ['it has no article', 'The film is about engineer training.'],
    ['it is a name', 'The Company is a play.'],
  ])('takes no phrase where %s', (_reason, text) => {
    expect(phrasesIn(text)).toEqual([]);
  });

  it('stops at the verb before', () => {
    expect(phrasesIn('The letter told officials everything.')).toEqual(['officials: person']);
    expect(phrasesIn('The fire scared officials.')).toEqual(['officials: person']);
  });
});
