import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortenStatement } from '../../src/cards/shorten-statement.ts';

it('leaves what fits as it is, on one line', () => {
  expect(shortenStatement('The mill\n opens.', 20)).toBe('The mill opens.');
});

it('cuts between words and says that it cut', () => {
  expect(shortenStatement('The mill opens in May', 17)).toBe('The mill opens…');
  expect(shortenStatement('The mill opens in May', 15)).toBe('The mill opens…');
  expect(shortenStatement('The mill opens in May', 14)).toBe('The mill…');
});

it.each([
  ['The mill will not open in May again', 'The mill will…'],
  ['The mill can’t ever be opened in May', 'The mill…'],
  ["The mill won't open in any May", 'The mill…'],
  ['Never will the extraordinarily old mill open', '…'],
  ['The mill is without any wheel at all', 'The mill is…'],
])('takes the negation along: "%s"', (text, short) => {
  expect(shortenStatement(text, 24)).toBe(short);
});

it('keeps a negation that three words follow', () => {
  expect(shortenStatement('It will not open in May again, he said', 26)).toBe('It will not open in May…');
});

it('cuts a long word between graphemes', () => {
  expect(shortenStatement('a👩‍👩‍👧‍👦b👩‍👩‍👧‍👦', 16)).toBe('a👩‍👩‍👧‍👦b…');
  expect(shortenStatement('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});

it('never is longer than it may be, nor cuts a character', () => {
  const text = fc.array(fc.constantFrom('a', 'not', 'mill', '😀', 'é', 'isn’t', 'x'.repeat(30), '\n'), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 60 }), (words, length) => {
      const short = shortenStatement(words.join(' '), length);
      expect(short.length).toBeLessThanOrEqual(length);
      expect(short).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: 300 },
  );
});
