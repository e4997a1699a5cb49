import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../../src/answer/values/dates.ts';
import { findDates } from '../../../../src/answer/values/dates.ts';
import { isSameDate } from '../../../../src/check/detail/values/same-date.ts';
import { findTimes } from '../../../../src/check/detail/values/times.ts';

const TODAY = { year: 2018, month: 5, day: 15 };

function only(text: string, today?: typeof TODAY): DateMention {
  const [date] = [...findDates(text, today), ...findTimes(text)];
  if (date === undefined) throw new Error(`no date in ${text}`);
  return date;
}

describe('isSameDate', () => {
  it.each([
    ['on May 14', 'yesterday'],
    ['on 14 May 2018', 'on May 14'],
    ['in 2019', 'by the end of 2019'],
    ['at the end of 2019', 'by the end of 2019'],
    ['in May', 'on May 14'],
    ['last month', 'last month'],
    ['in April', 'last month'],
    ['at 5.50 a.m.', 'at 5:50 am'],
    ['at 17:00', 'at 5 p.m.'],
  ])('takes "%s" for "%s"', (message, article) => {
    expect(isSameDate(only(message), only(article, TODAY))).toBe(true);
  });

  it.each([
    ['on May 13', 'yesterday'],
    ['by the end of 2020', 'by the end of 2019'],
    ['in early 2019', 'by the end of 2019'],
    ['before 2019', 'by the end of 2019'],
    ['in 1997', 'on May 14'],
    ['on May 14, 2017', 'on May 14'],
    ['in March 2019', 'in 2019'],
    ['since 2019', 'by 2019'],
    ['at 5.50 p.m.', 'at 5:50 am'],
  ])('does not take "%s" for "%s"', (message, article) => {
    expect(isSameDate(only(message), only(article, TODAY))).toBe(false);
  });
});
