import { describe, expect, it } from 'vitest';
import { isNegated, negates } from '../../src/answer/negation.ts';
import { analyze } from '../../src/search/analyzer.ts';
import { readingOf } from './reading-of.ts';

/** Whether the word "Spain" stands in a negated clause. */
function isSpainNegated(text: string): boolean {
  const reading = readingOf(text);
  const place = reading.tokens.findIndex(({ form }) => form === 'spain');
  return isNegated(reading, place, place);
}

describe('isNegated', () => {
  it.each([
    'Spain has no plans to ban it.',
    'Spain did not ban it.',
    "Spain didn't ban it.",
    'Spain cannot ban it.',
    'It was never sold in Spain.',
    'Neither Spain nor Peru banned it.',
  ])('sees the negation of a clause: %s', (text) => {
    expect(isSpainNegated(text)).toBe(true);
  });

  it.each([
    'Spain banned it.',
    'Spain, which is not small, banned it.',
    'Spain banned it because Peru did not.',
    'Spain banned it, but Peru did not.',
    'Spain banned it. Peru did not.',
    'Peru said that it did not know; Spain banned it.',
    'Spain banned the old pump with the green lamp on its roof and sold nothing.',
  ])('does not see one of another clause, or far off: %s', (text) => {
    expect(isSpainNegated(text)).toBe(false);
  });
});

describe('negates', () => {
  it('tells whether words negate something', () => {
    expect(negates(analyze("which countries haven't banned it"))).toBe(true);
    expect(negates(analyze('which countries have banned it'))).toBe(false);
  });
});
