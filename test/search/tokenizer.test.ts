import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/search/tokenizer.ts';
import { anyText } from './any-text.ts';

const words = (text: string): string[] => splitWords(text).map((word) => word.text);
/** What the words cover of the text. */
const slices = (text: string): string[] => splitWords(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Latin', 'El barco salió.', ['El', 'barco', 'salió']],
  ['Greek', 'Το πλοίο έφυγε.', ['Το', 'πλοίο', 'έφυγε']],
  ['Cyrillic', '«Корабль» ушёл', ['Корабль', 'ушёл']],
  ['Arabic', 'غادرت السفينة؟', ['غادرت', 'السفينة']],
  ['Hebrew', 'הספינה עזבה', ['הספינה', 'עזבה']],
  ['Devanagari with its vowel signs', 'नाव चली गई।', ['नाव', 'चली', 'गई']],
  ['Tamil', 'கப்பல் சென்றது', ['கப்பல்', 'சென்றது']],
  ['Korean', '배가 떠났다', ['배가', '떠났다']],
  ['letters with marks of their own', 'Zu\u0308rich', ['Zu\u0308rich']],
])('finds the words of any script: %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

it.each([
  ['Chinese', '中国人民', ['中国', '人民']],
  ['Japanese', '日本語のテキスト', ['日本語', 'の', 'テキスト']],
  ['Thai', 'ภาษาไทย', ['ภาษา', 'ไทย']],
  ['a Latin name among them', 'Norrlink社の船', ['Norrlink', '社', 'の', '船']],
  ['a year among them', '2018年', ['2018', '年']],
])('cuts scripts without spaces into words: %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
  expect(slices(text)).toEqual(expected);
});

it('covers the words of a long run without a space where they stand', () => {
  const run = '船来了'.repeat(200);
  expect(slices(run).join('')).toBe(run);
});

describe('with apostrophes', () => {
  it.each(["the captain's boat", 'the captain’s boat', "THE CAPTAIN'S BOAT", "the captain'S boat"])(
    'leaves a possessive out: %s',
    (text) => {
      expect(words(text).map((word) => word.toLowerCase())).toEqual(['the', 'captain', 'boat']);
      expect(slices(text)[1]?.toLowerCase()).toBe('captain');
    },
  );

  it('leaves the apostrophe of a plural out', () => {
    expect(slices("the captains' boats")).toEqual(['the', 'captains', 'boats']);
  });

  it.each([
    ["don't", 'dont'],
    ['don’t', 'dont'],
    ["they're", 'theyre'],
    ["O'Brien", 'OBrien'],
    ['L’Oréal', 'LOréal'],
  ])('keeps %s one word', (text, word) => {
    expect(words(text)).toEqual([word]);
    expect(slices(text)).toEqual([text]);
  });

  it('takes quotation marks off', () => {
    expect(words("'We swam,' he said.")).toEqual(['We', 'swam', 'he', 'said']);
  });
});

describe('with dots, commas and signs', () => {
  it.each([
    ['U.S.', 'US'],
    ['u.s.', 'us'],
    ['U.S', 'US'],
    ['U.S.A.', 'USA'],
    ['U.S.A', 'USA'],
    ['N.Y.P.D.', 'NYPD'],
    ['p.m.', 'pm'],
    ['J.K.', 'JK'],
    ['1,200', '1200'],
    ['12,345,678', '12345678'],
    ['1.5', '1.5'],
    ['AT&T', 'ATT'],
    ['Q&A', 'QA'],
  ])('reads %s as one word', (text, word) => {
    expect(words(text)).toEqual([word]);
    expect(slices(text)).toEqual([text]);
    expect(words(`In ${text} today`)).toEqual(['In', word, 'today']);
  });

  it('covers the last dot of an abbreviation, but not the stop behind a word', () => {
    expect(slices('the U.S. and the boat. We')).toEqual(['the', 'U.S.', 'and', 'the', 'boat', 'We']);
  });

  it('keeps initials with spaces apart', () => {
    expect(words('J. K. Rowling')).toEqual(['J', 'K', 'Rowling']);
  });

  it('keeps the numbers of a list apart', () => {
    expect(words('in 1,20 and 3, 400')).toEqual(['in', '1', '20', 'and', '3', '400']);
  });

  it('keeps names with "and" between longer words apart', () => {
    expect(words('Johnson&Johnson')).toEqual(['Johnson', 'Johnson']);
  });

  it('takes a possessive off an abbreviation', () => {
    expect(words("the U.S.'s navy and AT&T's")).toEqual(['the', 'US', 'navy', 'and', 'ATT']);
  });
});

it.each([
  ['software-development', [false, true]],
  ['well\u2011known', [false, true]],
  ['state-of-the-art', [false, true, true, true]],
  ['footnote.example.com', [false, true, true]],
  ['U.S.-based', [false, true]],
  ['salt - sand', [false, false]],
  ['salt, sand/tar', [false, false, false]],
])('ties what a hyphen or a dot holds together: %s', (text, tied) => {
  expect(splitWords(text).map((word) => word.tied)).toEqual(tied);
});

it.each(['', ' ', '?!', '…', '👍🏽', '\u202e', '\ud800', '\0', '\u0301'])('finds no word in %j', (text) => {
  expect(words(text)).toEqual([]);
});

it('passes over what is no letter: controls, marks of direction, halves of characters', () => {
  expect(words('salt\0sand\u202etar\ud800fish\udc00net')).toEqual(['salt', 'sand', 'tar', 'fish', 'net']);
});

it('covers words in order that do not overlap, each of which is its slice without the signs inside', () => {
  const plain = (text: string): string => text.replaceAll(/[.,&'’‘ʼ＇]/g, '');
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0;
      for (const { text: word, start, end } of splitWords(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(plain(text.slice(start, end))).toBe(plain(word));
        before = end;
      }
    }),
    { numRuns: 500 },
  );
});
