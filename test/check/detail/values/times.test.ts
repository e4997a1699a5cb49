import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../../src/check/detail/values/times.ts';

describe('findTimes', () => {
  it.each([
    ['It sails at 7.40.', '7.40', 'T07:40'],
    ['The 7.40 boat is late.', '7.40', 'T07:40'],
    ['They came at twenty past three.', 'twenty past three', 'T03:20'],
    ['They came at 20 past 3.', '20 past 3', 'T03:20'],
    ['They came at a quarter to nine.', 'a quarter to nine', 'T08:45'],
    ['They came at ten to nine.', 'ten to nine', 'T08:50'],
    ['They came at half past six in the evening.', 'half past six in the evening', 'T18:30'],
    ["They came at five o'clock.", "five o'clock", 'T05:00'],
  ])('reads how a time of day is told: %s', (text, wording, iso) => {
    expect(findTimes(text)).toEqual([expect.objectContaining({ text: wording, iso })]);
  });

  it.each([
    'It fell at 7.40 percent.',
    'It costs 7.40 euros.',
    'Five to seven boats sank.',
    'It paid $7.40 boats.',
    'It moved past three.',
  ])('takes no other number for one: %s', (text) => {
    expect(findTimes(text)).toEqual([]);
  });
});
