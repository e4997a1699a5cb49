import { describe, expect, test } from 'vitest';
import { isChangeShown, isValueShown } from '../../../src/eval/checks/shown-changes.ts';

describe('an expected change', () => {
  test.each([
    ['is shown as it is, in any case', { from: 'Nine', to: 'ten' }, [{ from: 'nine', to: 'Ten' }]],
    [
      'is shown within a longer one',
      { from: '2019', to: '2020' },
      [{ from: 'end of 2019', to: 'end of 2020' }],
    ],
    ['is shown without the words that stay', { from: 'up to 90', to: '90' }, [{ from: 'up to', to: '' }]],
    [
      'is shown in pieces',
      { from: '48 million', to: '84 billion' },
      [
        { from: '48', to: '84' },
        { from: 'million', to: 'billion' },
      ],
    ],
    ['is shown as put in', { from: '', to: 'not' }, [{ from: '', to: 'not' }]],
    [
      'is shown as put in among other words',
      { from: '', to: 'not' },
      [{ from: 'sails', to: 'does not sail' }],
    ],
    ['is shown whatever apostrophe it has', { from: 'isn’t', to: 'is' }, [{ from: "isn't", to: 'is' }]],
  ])('%s', (_, expected, shown) => {
    expect(isChangeShown(expected, shown)).toBe(true);
  });

  test.each([
    ['of another word', { from: 'nine', to: 'ten' }, [{ from: 'old', to: 'ten' }]],
    ['of the same words the other way round', { from: 'nine', to: 'ten' }, [{ from: 'ten', to: 'nine' }]],
    ['of one side alone', { from: '2019', to: '2020' }, [{ from: '2019', to: '' }]],
    ['that keeps what should be left out', { from: 'not', to: '' }, [{ from: 'not built', to: 'not sold' }]],
    ['of words that had it already', { from: '', to: 'not' }, [{ from: 'not sail', to: 'not rest' }]],
    ['of one piece of two', { from: '48 million', to: '84 billion' }, [{ from: '48', to: '84' }]],
  ])('is not shown by a change %s', (_, expected, shown) => {
    expect(isChangeShown(expected, shown)).toBe(false);
  });
});

test('an expected value is shown where it stands in one of the values', () => {
  expect(isValueShown('90 Cars', ['80 cars', 'about 90 cars'])).toBe(true);
  expect(isValueShown('90', ['80 cars'])).toBe(false);
});
