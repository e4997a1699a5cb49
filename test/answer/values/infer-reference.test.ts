import { describe, expect, it } from 'vitest';
import { inferReference } from '../../../src/answer/values/infer-reference.ts';

describe('inferReference', () => {
  it('takes the publication date, as far as it goes', () => {
    expect(inferReference(['It sank today (June 3).'], '2018-05-15')).toEqual({
      year: 2018,
      month: 5,
      day: 15,
    });
    expect(inferReference([], '2018-05')).toEqual({ year: 2018, month: 5 });
    expect(inferReference([], '2018')).toEqual({ year: 2018 });
  });

  it.each([
    ['The firm said so today (May 15).', { month: 5, day: 15 }],
    ['Yesterday (May 14), it sank.', { month: 5, day: 15 }],
    ['It sails tomorrow morning (16 May 2018).', { year: 2018, month: 5, day: 15 }],
    ['Yesterday (April 30) it sank.', { month: 5, day: 1 }],
  ])('works it out from what the text explains: %s', (text, expected) => {
    expect(inferReference(['The harbour is old.', text])).toEqual(expected);
  });

  it('leaves it open where the text explains nothing', () => {
    expect(inferReference([])).toBeUndefined();
    expect(inferReference(['It sank yesterday (again). On May 14 it rained.'])).toBeUndefined();
  });
});
