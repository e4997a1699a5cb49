import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctSpelling, editDistance } from '../../src/search/spelling.ts';
import { indexOf } from './small-corpus.ts';

function correct(word: string, ...texts: string[]): string | undefined {
  return correctSpelling(word, indexOf(...texts).vocabulary);
}

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['ferry', 'ferry', 0],
    ['fery', 'ferry', 1],
    ['ferrry', 'ferry', 1],
    ['fetry', 'ferry', 1],
    ['frery', 'ferry', 1],
    ['', 'ab', 2],
    ['vessle', 'vessel', 1],
    ['eslvse', 'vessel', 4],
    ['kitten', 'sitting', 3],
  ])('from "%s" to "%s" is %i', (one, other, distance) => {
    expect(editDistance(one, other, 9)).toBe(distance);
    expect(editDistance(other, one, 9)).toBe(distance);
  });

  it('is one more than the limit as soon as it is greater', () => {
    expect(editDistance('ferry', 'museum', 2)).toBe(3);
    expect(editDistance('a'.repeat(5000), 'b'.repeat(5000), 1)).toBe(2);
  });

  it('is the same both ways, and at most the longer of the two', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 9);
        expect(editDistance(other, one, 9)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(distance === 0).toBe(one === other);
      }),
    );
  });
});

it.each([
  ['a letter left out', 'museu'],
  ['a letter put in', 'museuum'],
  ['a wrong letter', 'mudeum'],
  ['two letters swapped', 'musuem'],
  ['a wrong first letter', 'nuseum'],
])('mends one slip: %s', (_, typed) => {
  expect(correct(typed, 'The bell hangs in the museum.')).toBe('museum');
});

it('mends two slips in a long word only', () => {
  expect(correct('skaghlmo', 'Skagholm')).toBe('skagholm');
  expect(correct('timetalbel', 'The timetable')).toBe('timetable');
  expect(correct('musmeu', 'museum')).toBeUndefined();
});

it.each(['bel', 'ab', '1871', 'a1b2', '', 'caf-e'])(
  'does not touch what is short or no word: "%s"',
  (word) => {
    expect(correct(word, 'bell ab 1971 a1b3 cafe')).toBeUndefined();
  },
);

it('mends words of other alphabets', () => {
  expect(correct('пароп', 'Паром')).toBe('паром');
});

it('finds nothing where no word is near', () => {
  expect(correct('zzzzzzzz', 'The bell hangs in the museum.')).toBeUndefined();
  expect(correct('museum')).toBeUndefined();
});

it('does not read a word as a stop word', () => {
  expect(correct('thier', 'their bell')).toBeUndefined();
});

it('prefers the nearer word', () => {
  expect(correct('timetaple', 'timerapla timerapla timetable')).toBe('timetable');
  expect(correct('timetaple', 'timetable', 'timerapla', 'timerapla')).toBe('timetable');
});

it('prefers a word that begins alike, however much commoner another is', () => {
  expect(correct('fover', 'hover', 'hover', 'hover', 'fever')).toBe('fever');
});

it('prefers the commoner of two that are as near', () => {
  expect(correct('ferky', 'ferny', 'ferry', 'ferry')).toBe('ferry');
  expect(correct('ferky', 'ferry', 'ferny', 'ferny')).toBe('ferny');
});

it('finds a word among thousands', () => {
  const letters = 'abcdefgh';
  const words = [...letters].flatMap((a) =>
    [...letters].flatMap((b) => [...letters].flatMap((c) => [...letters].map((d) => `wo${a}${b}${c}${d}x`))),
  );
  expect(words).toHaveLength(4096);
  expect(correct('lihgthouse', `${words.join(' ')} lighthouse`)).toBe('lighthouse');
});
