import { describe, expect, it } from 'vitest';
import { isMoneyNoun, wantedBy } from '../../../src/answer/question/wanted.ts';

describe('wantedBy', () => {
  it.each([
    ['year', ['date']],
    ['deadlines', ['date']],
    ['country', ['country']],
    ['govt', ['country']],
    ['percentage', ['number']],
    ['prices', ['money']],
    ['retailers', ['organisation']],
    ['ministries', ['organisation']],
    ['towns', ['place']],
    ['spokeswomen', ['person', 'organisation']],
    ['kettle', []],
    ['constructor', []],
    ['', []],
  ])('tells what sort of thing a noun names: %s', (noun, wanted) => {
    expect(wantedBy(noun)).toEqual(wanted);
  });
});

describe('isMoneyNoun', () => {
  it('knows the nouns for a sum', () => {
    expect(isMoneyNoun('fines')).toBe(true);
    expect(isMoneyNoun('fence')).toBe(false);
  });
});
