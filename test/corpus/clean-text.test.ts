import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../src/corpus/clean-text.ts';

/** Any code points, lone surrogates among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }))
  .map((points) => String.fromCodePoint(...points));

describe('cleanText', () => {
  it('ends every line the same way', () => {
    expect(cleanText('a\r\nb\rc\nd\u2028e\u2029f')).toBe('a\nb\nc\nd\ne\n\nf');
  });

  it('makes typographic spaces plain', () => {
    expect(cleanText('a\u00a0b\u202fc\u2009d\u3000e\tf')).toBe('a b c d e f');
  });

  it('removes what nobody sees: marks of order, of width, of hyphenation and of control', () => {
    expect(cleanText('\ufeffri\u00adver\u200b \u202eflood\u2069\u0007\u0000')).toBe('river flood');
  });

  it('composes letters, also across what it removes', () => {
    expect(cleanText('cafe\u0301 cafe\u200b\u0301')).toBe('caf\u00e9 caf\u00e9');
  });

  it('keeps typographic quotes and dashes', () => {
    expect(cleanText('“It isn’t over” — so they say…')).toBe('“It isn’t over” — so they say…');
  });

  it('keeps joiners where they spell a word or a picture, and drops stray ones', () => {
    const persian = '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645';
    const baker = '\u{1f469}\u200d\u{1f373}';
    expect(cleanText(`${persian} ${baker} to\u200dgether`)).toBe(`${persian} ${baker} together`);
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)),
      { numRuns: 300 },
    );
  });

  it('changes nothing when it is done twice to marks and joiners in any order', () => {
    const unit = fc.constantFrom(
      'e',
      '\u0301',
      '\u064b',
      '\u0628',
      '\u200d',
      '\u200c',
      '\u00ad',
      '\u093c',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => cleanText(cleanText(text)) === cleanText(text)),
      { numRuns: 300 },
    );
  });
});

describe('cleanLine', () => {
  it('makes one line with single spaces', () => {
    expect(cleanLine('  two \r\n\u00a0 words ')).toBe('two words');
  });
});
