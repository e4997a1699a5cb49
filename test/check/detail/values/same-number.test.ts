import { describe, expect, it } from 'vitest';
import { findNumbers, type NumberMention } from '../../../../src/answer/values/numbers.ts';
import { isOfSameSort, isOfSameUnit, isSameNumber } from '../../../../src/check/detail/values/same-number.ts';

function only(text: string): NumberMention {
  const [number] = findNumbers(text);
  if (number === undefined) throw new Error(`no number in ${text}`);
  return number;
}

describe('isSameNumber', () => {
  it.each([
    ['48 million euros', '€48 million'],
    ['400 passengers', 'four hundred passengers'],
    ['12 %', 'twelve percent'],
    ['more than 40 ships', '40 ships'],
    ['tens of millions of users', 'tens of millions of customers'],
  ])('takes %s for %s', (message, article) => {
    expect(isSameNumber(only(message), only(article))).toBe(true);
  });

  it.each([
    ['48 million dollars', '48 million euros'],
    ['40 ships', '41 ships'],
    ['more than 40 ships', 'less than 40 ships'],
    ['4 %', '4 ships'],
    ['five years', 'five weeks'],
    ['hundreds of millions of users', 'tens of millions of users'],
  ])('does not take %s for %s', (message, article) => {
    expect(isSameNumber(only(message), only(article))).toBe(false);
  });
});

it('knows what could stand in a number’s place', () => {
  expect(isOfSameSort(only('40 ships'), only('90 ships'))).toBe(true);
  expect(isOfSameSort(only('40 ships'), only('90 cars'))).toBe(false);
  expect(isOfSameSort(only('40 dollars'), only('90 euros'))).toBe(true);
  expect(isOfSameUnit(only('40 ships'), only('40 cars'))).toBe(false);
});
