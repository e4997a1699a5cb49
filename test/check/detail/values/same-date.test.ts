import { describe, expect, it } from 'vitest';
import { type GivenDate, isSameDate } from '../../../../src/check/detail/values/same-date.ts';
import { datesOf } from '../../../../src/check/detail/values/values-of.ts';

const TODAY = { year: 2018, month: 5, day: 15 };

function only(text: string, today?: typeof TODAY): GivenDate {
  const [date] = datesOf({ text, tokens: [], sentences: [] }, today === undefined ? {} : { today });
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
    ['in 2029', 'in autumn 2029'],
    ['in the fall of 2029', 'in autumn 2029'],
    ['before 2020', 'by the end of 2019'],
    ['in mid-May', 'on May 15'],
    ['by the end of June', 'by 30 June'],
    ['by the end of June 2025', 'by 30 June 2025'],
    ['October 14th-19th', 'from Oct. 14 to Oct. 19'],
    ['from October 14 to 19', 'from Oct. 14 to Oct. 19'],
    ['on October 14', 'from Oct. 14 to Oct. 19'],
    ['since March 2021', 'in March 2021'],
    ['on 5/1/2022', 'on Jan. 5, 2022'],
    ['on 1/5/2022', 'on Jan. 5, 2022'],
    ['on 9/7/2022', 'on 9 July 2022'],
    ['on 14/10/2019', 'on 14 October 2019'],
    ['by 30/06/2025', 'by 30 June 2025'],
    ['at twenty past three', 'at 3.20 a.m.'],
    ['the 7.40 boat', 'at 7.40 a.m.'],
    ['at 7.40', 'at 7.40 a.m.'],
    ['at half past three in the afternoon', 'at 3:30 p.m.'],
    ['in December 2018', 'It ends in December'],
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
    ['by the end of 2018', 'on November 14, 2018'],
    ['at the end of May', 'tomorrow'],
    ['in 2028', 'in autumn 2029'],
    ['in spring 2029', 'in autumn 2029'],
    ['in early May', 'on May 15'],
    ['by the end of May', 'by 30 June'],
    ['from October 14 to 18', 'from Oct. 14 to Oct. 19'],
    ['on 6/1/2022', 'on Jan. 5, 2022'],
    ['at twenty past four', 'at 3.20 a.m.'],
    ['at half past three in the morning', 'at 3:30 p.m.'],
    ['in December 2019', 'It ends in December'],
    ['in December 2018', 'It ended in December 2017'],
  ])('does not take "%s" for "%s"', (message, article) => {
    expect(isSameDate(only(message), only(article, TODAY))).toBe(false);
  });
});
