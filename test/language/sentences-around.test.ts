import { describe, expect, it } from 'vitest';
import { sentencesAround } from '../../src/language/sentences-around.ts';

const TEXT = 'The Alma sails at nine. She carries 90 cars. Few know it.';

function around(words: string): string {
  const start = TEXT.indexOf(words);
  const range = sentencesAround(TEXT, { start, end: start + words.length });
  return TEXT.slice(range.start, range.end);
}

describe('the sentences around', () => {
  it('are the one that holds the words, whole', () => {
    expect(around('carries')).toBe('She carries 90 cars.');
    expect(around('She carries 90 cars.')).toBe('She carries 90 cars.');
  });

  it('are all that the words run over', () => {
    expect(around('nine. She')).toBe('The Alma sails at nine. She carries 90 cars.');
    expect(around(TEXT)).toBe(TEXT);
  });
});
