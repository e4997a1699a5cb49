import { expect, it } from 'vitest';
import { analyze } from '../../src/search/analyzer.ts';
import { SHAPE, shapesOf } from '../../src/search/shape.ts';

/** The words of a text that look like something. */
function looking(like: keyof typeof SHAPE, text: string): string[] {
  const tokens = analyze(text);
  const shapes = shapesOf(tokens);
  return tokens.filter((_, place) => ((shapes[place] ?? 0) & SHAPE[like]) !== 0).map(({ form }) => form);
}

it.each([
  [
    'date',
    'On Monday, 14 May 2018, it left; last year, two years ago.',
    ['monday', 'may', '2018', 'year', 'years'],
  ],
  ['date', 'It may march for a second with many years of care.', []],
  ['date', 'In the 1990s and in 1850, not in 3000', ['1990s', '1850']],
  ['number', 'Two ships, 38 crates, millions of euros, in 2018', ['two', '38', 'millions']],
  ['country', 'Dutch boats in the U.S. and Korea', ['dutch', 'us']],
  ['capital', 'The Marigold left Skagholm.', ['marigold', 'skagholm']],
  ['place', 'Norrlink left for Skagholm, from the Sound to Sweden', ['sound', 'sweden']],
] as const)('sees what looks like a %s in "%s"', (like, text, expected) => {
  expect(looking(like, text)).toEqual(expected);
});

it('has a shape for every token', () => {
  expect(shapesOf([])).toHaveLength(0);
  expect(shapesOf(analyze('In South Korea'))).toHaveLength(2);
});
