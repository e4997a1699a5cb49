/** What nobody asks or writes in earnest: short oddities. */
const ODDITIES: readonly string[] = [
  '',
  ' ',
  '\n\n\t',
  '\u0000\u0001\u001b[31m\u007f',
  '\u202ewho paid\u202c \u2066\u200f\u200b\ufeff',
  '😀🎉👩‍👩‍👧‍👦',
  '\ud800',
  'who\udfff paid \ud83d Calyxa',
  '(a+)+$',
  '\\',
  '[',
  '((((((',
  '*?+{1,99999}',
  '$& $1 %s {0}',
  '__proto__',
  'constructor',
  'toString valueOf hasOwnProperty',
  'which constructor countries banned the constructor',
  'the of and is it',
];

/** What is harmless once. */
const REPEATED: readonly string[] = [
  'the of and ',
  'a',
  'who ',
  'which country ',
  'Calyxa ',
  'Spain banned ',
  'Anna Berg and ',
  'Anna Berg said 12 boats on May 4, 2018. ',
  '"Boats," said Ann. ',
  '- boats\n',
  'by the company ',
  'Mr. ',
  'a! ',
  'a.',
  '.a',
  '-a',
  '1,000',
  '12 ',
  "'",
  '"',
  '(',
  ' ',
  '\n',
  'e\u0301',
  '\u0301',
  '漢字',
  'ไทย',
  '😀',
];

/** Texts that may make careless code throw or work for ever, the long ones of so many characters. */
export function hostileTexts(length: number): readonly string[] {
  const manyWords = Array.from({ length: length / 5 }, (_, index) => `w${index}`).join(' ');
  const manySlips = Array.from({ length: 200 }, (_, index) => `qx${index.toString(36)}zv`).join(' ');
  const repeated = REPEATED.map((text) => text.repeat(Math.ceil(length / text.length)).slice(0, length));
  return [...ODDITIES, ...repeated, manyWords, manySlips];
}
