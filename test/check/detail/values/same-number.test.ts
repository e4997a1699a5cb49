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
    ['over 4,000 ships', '4,100 ships'],
    ['more than 300 ships', 'at least 340 ships'],
    ['over 3 million euros', '3.1 million euros'],
    ['almost one million euros', '900,000 euros'],
    ['less than a million', '900,000 euros'],
    ['nearly a million ships', 'more than 900,000 ships'],
    ['nearly 2,000 seats', '1,850 seats'],
    ['about 4,000 ships', '4,100 ships'],
    ['thousands of ships', '4,100 ships'],
    ['several hundred ships', 'at least 340 ships'],
    ['over 4,000 people', '4,100 ships'],
    ['~4,000 ships', '4,100 ships'],
    ['$18 to $95', 'between 18 and 95 dollars'],
    ['18-95 dollars', 'between 18 and 95 dollars'],
    ['1.2m', '1.2 million ships'],
    ['2.4m', '2.4 million euros'],
    ['118 m', '118 metres'],
    ['118 meters', '118-metre'],
    ['240 MW', '240 megawatts'],
    ['14km', '14 kilometres'],
    ['nine centimeters', '9 cm'],
    ['12 kg', '12 kilograms'],
    ['4 tons', '4 tonnes'],
  ])('takes %s for %s', (message, article) => {
    expect(isSameNumber(only(message), only(article))).toBe(true);
  });

  it.each([
    ['48 million dollars', '48 million euros'],
    ['40 ships', '41 ships'],
    ['more than 40 ships', 'less than 40 ships'],
    ['4 %', '4 ships'],
    ['more than 4,000 ships', '3,900 ships'],
    ['more than 4,000 ships', '40,000 ships'],
    ['over 4,000 ships', 'nearly 4,000 ships'],
    ['less than a million ships', 'more than 900,000 ships'],
    ['nearly 2,000 seats', '2,100 seats'],
    ['nearly 2,000 seats', '900 seats'],
    ['about 4,000 ships', '5,000 ships'],
    ['4,000 ships', '4,100 ships'],
    ['some 70 cats', '69 ships'],
    ['thousands of ships', '340 ships'],
    ['thousands of cats', '4,100 ships'],
    ['tens of thousands of ships', '4,100 ships'],
    ['$18 to $90', 'between 18 and 95 dollars'],
    ['118 m', '118 feet'],
    ['240 MW', '240 kilowatts'],
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
  expect(isOfSameSort(only('3.5m'), only('90 million euros'))).toBe(true);
  expect(isOfSameUnit(only('40 ships'), only('40 cars'))).toBe(false);
});
