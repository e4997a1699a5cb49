import { expect, it } from 'vitest';
import { otherYear } from '../../../../src/check/detail/values/other-year.ts';

const JULY = { year: 2024, month: 7, day: 9 };
const resolved = (iso: string) => ({
  start: 0,
  end: 0,
  text: '',
  iso,
  precision: 'month' as const,
  deadline: false,
  relative: false,
});

it('leaves open which year a month without one is of', () => {
  expect(otherYear(resolved('2023-12'), 'December', JULY)).toBe(2024);
});

it.each([
  ['a year is printed', resolved('2023-12'), 'December 2023', JULY],
  ['the other year is far from the article', resolved('2024-07-08'), 'July 8', JULY],
  ['the wording is relative', { ...resolved('2023-12'), relative: true }, 'last December', JULY],
  ['the article has no date', resolved('2023-12'), 'December', {}],
])('leaves nothing open where %s', (_, date, printed, today) => {
  expect(otherYear(date, printed, today)).toBeUndefined();
});
