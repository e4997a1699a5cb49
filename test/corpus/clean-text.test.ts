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

  it('leaves 30 marks on a letter, joiners between them or not, so that no heap of marks takes its time', () => {
    expect(cleanText(`x${'\u0301\u0316'.repeat(200_000)}y`)).toBe(
      `x${'\u0316'.repeat(15)}${'\u0301'.repeat(15)}y`,
    );
    expect(cleanText(`x\u0301${'\u200d\u064b'.repeat(150_000)}y`)).toMatch(/^x[\p{M}\u200d]{1,60}y$/u);
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

  it('changes nothing when it is done twice to heaps of marks, of which some are two in one', () => {
    const mark = fc.constantFrom('\u0301', '\u0316', '\u0344', '\u064b', '\u093c', '\u200d');
    fc.assert(
      fc.property(fc.string({ unit: mark, minLength: 20, maxLength: 90 }), (marks) => {
        const clean = cleanText(`x${marks}`);
        return cleanText(clean) === clean && (clean.match(/\p{M}/gu)?.length ?? 0) <= 31;
      }),
      { numRuns: 300 },
    );
  });
});

describe('cleanLine', () => {
  it('makes one line with single spaces', () => {
    expect(cleanLine('  two \r\n\u00a0 words ')).toBe('two words');
  });
});
