import fc from 'fast-check';

const PIECES = [
  ..."U.S. u.s. US us USA the United States North Korea don't O’Brien's AT&T Q&A 1,200 1.5 12,345,678 7.40 p.m. J.K.".split(
    ' ',
  ),
  ...[
    'software-development',
    'footnote.example.com',
    '中国人民',
    '日本語のテキスト',
    'ภาษาไทย',
    'नमस्ते',
    'Ёлка',
  ],
  ...[
    '👍🏽',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200b',
    '\0',
    '\n',
    '\u0301',
    '(a+)+$',
    '[',
    '\\',
    '½',
    '²',
    'ŉ',
    'ʼ',
  ],
  ...["'", '’', '-', '.', ',', '&', ' ', ' ', ' '],
];

/** Texts of anybody: bits of news in many scripts, bits that break programs, and UTF-16 units at random. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 3 })
        .map((units) => String.fromCharCode(...units)),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));
