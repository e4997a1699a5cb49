import { stemmer } from 'stemmer';
import { expect, it } from 'vitest';
import { IRREGULAR_FORMS } from '../../src/language/irregular-forms.ts';
import { STOP_WORDS } from '../../src/language/stop-words.ts';

const entries = [...IRREGULAR_FORMS];

it('leads from a form to its base in one step', () => {
  expect(entries.filter(([, base]) => IRREGULAR_FORMS.has(base))).toEqual([]);
});

it('holds only what the stemmer leaves apart', () => {
  expect(entries.filter(([form, base]) => stemmer(form) === stemmer(base))).toEqual([]);
});

it('holds single words in small letters, and no stop word', () => {
  expect(entries.flat().filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
  expect(entries.filter(([form]) => STOP_WORDS.has(form))).toEqual([]);
});

it.each([
  ['bought', 'buy'],
  ['left', 'leave'],
  ['women', 'woman'],
  ['died', 'die'],
  ['sued', 'sue'],
  ['buses', 'bus'],
  ['largest', 'large'],
  ['worst', 'bad'],
])('leads from "%s" to "%s"', (form, base) => {
  expect(IRREGULAR_FORMS.get(form)).toBe(base);
});

it.each(['found', 'wound', 'ground', 'born', 'bound', 'lives', 'leaves', 'people', 'media'])(
  'leaves "%s" alone, whose other reading is the commoner',
  (word) => {
    expect(IRREGULAR_FORMS.has(word)).toBe(false);
  },
);
