import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../../src/check/quotation/quoted-words.ts';

function forms(text: string): string[] {
  return quotedWords(text).map(({ form }) => form);
}

describe('quotedWords', () => {
  it.each([
    ['U.S. officials, US law, and us', ['u.s.', 'officials', 'u.s.', 'law', 'and', 'us']],
    ['THE US', ['the', 'us']],
    ['the E.U.', ['the', 'eu']],
    ['1,200 of 3.5 million', ['1200', 'of', '3.5', 'million']],
    ["don’t; Acme's", ["don't", "acme's"]],
    ['anti-virus', ['anti', 'virus']],
    ['Zürich, Café', ['zurich', 'cafe']],
    ['4 % of $5', ['4', '%', 'of', '$', '5']],
    ['-5 degrees', ['-', '5', 'degrees']],
    ['at 5.50 a.m.', ['at', '5.50', 'am']],
    ['… "—" …', []],
  ])('reads %s', (text, words) => {
    expect(forms(text)).toEqual(words);
  });

  it.each(['one ... two', 'one … two', 'one [...] two', 'one . . . two'])(
    'knows a sign of omission in "%s"',
    (text) => {
      expect(quotedWords(text).map(({ behindGap }) => behindGap)).toEqual([false, true]);
    },
  );

  it('gives each word its place', () => {
    const text = '“The U.S. said no.”';
    expect(quotedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S.',
      'said',
      'no',
    ]);
  });
});
