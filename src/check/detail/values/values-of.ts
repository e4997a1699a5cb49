import type { Reading } from '../../../answer/reading.ts';
import { type CountryMention, findCountries } from '../../../answer/values/countries.ts';
import { type DateMention, findDates } from '../../../answer/values/dates.ts';
import type { MentionContext } from '../../../answer/values/mentions.ts';
import { findNumbers, type NumberMention } from '../../../answer/values/numbers.ts';
import { otherYear } from './other-year.ts';
import type { GivenDate } from './same-date.ts';
import { findTimes } from './times.ts';

const dates = new WeakMap<Reading, readonly GivenDate[]>();
const countries = new WeakMap<Reading, readonly CountryMention[]>();
const numbers = new WeakMap<Reading, readonly NumberMention[]>();

/** The dates and times of day of a paragraph. */
export function datesOf(
  reading: Reading,
  { today }: Partial<Pick<MentionContext, 'today'>>,
): readonly GivenDate[] {
  const known = dates.get(reading);
  if (known !== undefined) return known;
  const found = withTimes(reading.text, findDates(reading.text, today)).map((date) => {
    const year = otherYear(date, reading.text.slice(date.start, date.end), today);
    return year === undefined ? date : { ...date, otherYear: year };
  });
  dates.set(reading, found);
  return found;
}

function withTimes(text: string, found: readonly DateMention[]): DateMention[] {
  return [...found, ...findTimes(text)].sort((a, b) => a.start - b.start);
}

/** The numbers of a paragraph. */
export function numbersOf(reading: Reading): readonly NumberMention[] {
  const known = numbers.get(reading);
  if (known !== undefined) return known;
  const times = findTimes(reading.text);
  let next = 0;
  const found = findNumbers(reading.text).filter(({ start, end }) => {
    while ((times[next]?.end ?? start + 1) <= start) next += 1;
    return (times[next]?.start ?? end) >= end;
  });
  numbers.set(reading, found);
  return found;
}

/** The countries of a paragraph. */
export function countriesOf(reading: Reading): readonly CountryMention[] {
  const known = countries.get(reading) ?? findCountries(reading.tokens);
  countries.set(reading, known);
  return known;
}
