import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';

it.each([
  ['Latin', 'Zürich', 'zurich'],
  ['Latin with two marks on a letter', 'Đà Nẵng', 'da nang'],
  ['Greek', 'ΆΘΗΝΑ', 'αθηνα'],
  ['Greek at the end of a word', 'Οδός', 'οδος'],
  ['Cyrillic', 'Ёлка', 'елка'],
])('makes small letters without diacritics: %s', (_, word, folded) => {
  expect(fold(word)).toBe(folded);
  expect(fold(word.toUpperCase())).toBe(folded);
});

it('folds a letter and its mark alike, composed or not', () => {
  expect(fold('Zu\u0308rich')).toBe(fold('Z\u00fcrich'));
});

it.each([
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Øresund', 'oresund'],
  ['Łódź', 'lodz'],
  ['Œuvre', 'oeuvre'],
  ['Ærø', 'aero'],
  ['Þór', 'thor'],
  ['Ðurić', 'duric'],
  ['İzmir', 'izmir'],
  ['Iğdır', 'igdir'],
])('writes letters that do not come apart as they are typed without them: %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

it('makes ligatures and letters of full width plain', () => {
  expect(fold('ﬁsh')).toBe('fish');
  expect(fold('ＡＢＣ１２')).toBe('abc12');
});

it.each(['हिन्दी', 'தமிழ்', 'বাংলা', 'ภาษาไทย', 'がぎぐ', '한국'])(
  'leaves the vowel and sound signs of other scripts alone: %s',
  (word) => {
    expect(fold(word)).toBe(word);
  },
);

it('makes the letters of mathematics plain, which some write their messages in', () => {
  expect(fold('𝐅𝐞𝐫𝐫𝐲')).toBe('ferry');
  expect(fold('ℝ')).toBe('r');
});

it('changes nothing that is folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 200 },
  );
});

it('leaves no space in a word, where a letter is a mark that stands alone', () => {
  expect(fold('\ufc5e')).not.toMatch(/\s/u);
});
