import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/answer/values/dates.ts';
import type { PartialDay } from '../../../src/answer/values/partial-day.ts';

/** A Tuesday. */
const TODAY: PartialDay = { year: 2018, month: 5, day: 15 };

const written = (text: string, reference: PartialDay = TODAY): string[] =>
  findDates(text, reference).map((date) => date.text);
const only = (text: string, reference: PartialDay = TODAY) => {
  const [first, ...rest] = findDates(text, reference);
  expect(rest).toEqual([]);
  return { ...first, wording: text.slice(first?.start, first?.end) };
};

describe('findDates', () => {
  it.each([
    ['It sank on May 14, 2017.', 'May 14, 2017', '2017-05-14'],
    ['It sank on Tuesday, 7 January 1943.', 'Tuesday, 7 January 1943', '1943-01-07'],
    ['It sank on the 14th of May 2018.', 'the 14th of May 2018', '2018-05-14'],
    ['It sank on Sept. 5, 2017.', 'Sept. 5, 2017', '2017-09-05'],
    ['It sank on 2018-05-14.', '2018-05-14', '2018-05-14'],
    ['It sank on 14.05.2018.', '14.05.2018', '2018-05-14'],
    ['It sank on 05/14/2018.', '05/14/2018', '2018-05-14'],
    ['It sank in March 2018.', 'March 2018', '2018-03'],
    ['It sank in 2017.', '2017', '2017'],
    ['The 2014 Winter Games were cold.', '2014', '2014'],
    ['The Fiscal Year 2018 budget passed.', 'Fiscal Year 2018', '2018'],
  ])('reads what is named: %s', (text, wording, iso) => {
    expect(only(text)).toMatchObject({ wording, text: wording, iso, relative: false, deadline: false });
  });

  it('leaves a day open that two countries read differently', () => {
    expect(only('It sank on 3/4/2018.')).toMatchObject({ text: '3/4/2018', precision: 'day' });
    expect(only('It sank on 3/4/2018.')).not.toHaveProperty('iso');
  });

  it('looks ahead to both ends of a span', () => {
    expect(written('It will sail from Oct. 14 to Oct. 19.')).toEqual(['from Oct. 14, 2018 to Oct. 19, 2018']);
  });

  it('refuses days that no calendar holds', () => {
    expect(written('It sank on February 30, 2018.')).not.toContain('February 30, 2018');
  });

  it.each([
    ['It sank on May 14.', 'May 14, 2018', '2018-05-14'],
    ['It sank on 14 May.', '14 May 2018', '2018-05-14'],
    ['It sank on December 3.', 'December 3, 2017', '2017-12-03'],
    ['It will sail on December 3.', 'December 3, 2018', '2018-12-03'],
    ['It has to sail by January.', 'by January 2019', '2019-01'],
    ['It sank in November.', 'November 2017', '2017-11'],
  ])('gives a day or month the year that is meant: %s', (text, expected, iso) => {
    expect(only(text)).toMatchObject({ text: expected, iso, relative: false });
  });

  it('leaves the year open where the reference has none', () => {
    expect(written('It sank on May 14.', { month: 5, day: 15 })).toEqual(['May 14']);
    expect(written('It sank on May 14.', {})).toEqual(['May 14']);
  });

  it.each([
    ['By the end of 2019 it hopes to move.', 'by the end of 2019', '2019', true],
    ['It has to move by 2020.', 'by 2020', '2020', true],
    ['It stays until June 2021.', 'until June 2021', '2021-06', true],
    ['It moved early in 2019.', 'early in 2019', '2019', false],
    ['It moved in late 2018.', 'late 2018', '2018', false],
    ['It moved in mid-2017.', 'mid-2017', '2017', false],
    ['It has moved since 2016.', 'since 2016', '2016', false],
    ['It moves by the end of next year.', 'by the end of 2019 (“by the end of next year”)', '2019', true],
  ])('stays as precise as the wording: %s', (text, expected, iso, deadline) => {
    expect(only(text)).toMatchObject({ text: expected, iso, deadline });
  });

  it('does not make a deadline of what only qualifies a noun', () => {
    expect(only('It was changed by the 2016 law.')).toMatchObject({ text: '2016', deadline: false });
  });

  it.each([
    ['Yesterday it sank.', 'May 14, 2018 (“yesterday”)', '2018-05-14'],
    ['It sank last night.', 'May 14, 2018 (“last night”)', '2018-05-14'],
    ['It sank three days ago.', 'May 12, 2018 (“three days ago”)', '2018-05-12'],
    ['On Tuesday it sank.', 'May 15, 2018 (“Tuesday”)', '2018-05-15'],
    ['On Friday it sank.', 'May 11, 2018 (“Friday”)', '2018-05-11'],
    ['It will sail on Friday.', 'May 18, 2018 (“Friday”)', '2018-05-18'],
    ['It will sail, he said on Friday.', 'May 11, 2018 (“Friday”)', '2018-05-11'],
    ['It sank last Tuesday.', 'May 8, 2018 (“last Tuesday”)', '2018-05-08'],
    ['It sails next Tuesday.', 'May 22, 2018 (“next Tuesday”)', '2018-05-22'],
    ['It sank last month.', 'April 2018 (“last month”)', '2018-04'],
    ['It sank six months ago.', 'November 2017 (“six months ago”)', '2017-11'],
    ['It sank in March this year.', 'March 2018 (“March this year”)', '2018-03'],
    ['It sank last December.', 'December 2017 (“last December”)', '2017-12'],
    ['Earlier this year it sank.', '2018 (“earlier this year”)', '2018'],
    ['It sank last year.', '2017 (“last year”)', '2017'],
    ['It sank a year ago.', '2017 (“a year ago”)', '2017'],
    ['It sank late last month.', 'late April 2018 (“late last month”)', '2018-04'],
  ])('resolves what depends on the day of writing: %s', (text, expected, iso) => {
    expect(only(text)).toMatchObject({ text: expected, iso, relative: true });
  });

  it.each([
    ['It sank this past weekend.', 'May 12–13, 2018 (“this past weekend”)', 'other'],
    ['It sank last week.', 'the week of May 7, 2018 (“last week”)', 'other'],
    ['It sank last quarter.', 'the first quarter of 2018 (“last quarter”)', 'quarter'],
    ['It sails next spring.', 'spring 2019 (“next spring”)', 'season'],
    ['It sank last winter.', 'winter 2016–17 (“last winter”)', 'season', { year: 2018, month: 2 }],
  ] as const)(
    'writes out spans without an ISO date: %s',
    (text, expected, precision, reference: PartialDay = TODAY) => {
      expect(only(text, reference)).toMatchObject({ text: expected, precision, relative: true });
      expect(only(text, reference)).not.toHaveProperty('iso');
    },
  );

  it.each([
    [{}, ['yesterday', 'last month', 'Tuesday', 'last year']],
    [{ month: 5, day: 15 }, ['May 14 (“yesterday”)', 'April (“last month”)', 'Tuesday', 'last year']],
    [{ year: 2018 }, ['yesterday', 'last month', 'Tuesday', '2017 (“last year”)']],
    [{ month: 3, day: 1 }, ['yesterday', 'February (“last month”)', 'Tuesday', 'last year']],
  ])('keeps the wording of what %o does not resolve', (reference, expected) => {
    expect(written('It sank yesterday, last month, on Tuesday, last year.', reference)).toEqual(expected);
  });

  it('crosses the turn of the year', () => {
    const reference = { year: 2018, month: 1, day: 1 };
    expect(written('Yesterday and last month it rained.', reference)).toEqual([
      'December 31, 2017 (“yesterday”)',
      'December 2017 (“last month”)',
    ]);
  });

  it('makes one mention of a relative day and its date', () => {
    const text = 'Yesterday (May 14), it sank.';
    expect(only(text)).toMatchObject({
      wording: 'Yesterday (May 14)',
      text: 'May 14, 2018',
      relative: false,
    });
    expect(only('It will sail, as planned, on Monday (May 14).')).toMatchObject({ iso: '2018-05-14' });
  });

  it.each([
    ['It ran from 1914 to 1918.', 'from 1914 to 1918', 'year'],
    ['It ran from 1991 until 2000.', 'from 1991 until 2000', 'year'],
    ['It ran between May 14 and June 2.', 'between May 14, 2018 and June 2, 2018', 'day'],
    ['The war (1914–18) ended.', '1914–18', 'year'],
    ['It ran on May 14–16.', 'May 14–16, 2018', 'day'],
    ['It sank in the first half of 2018.', 'the first half of 2018', 'quarter'],
    ['It sank in the summer of 2018.', 'the summer of 2018', 'season'],
    ['It sank in the 1990s.', 'the 1990s', 'decade'],
    ['It sank in the mid-1930s.', 'the mid-1930s', 'decade'],
    ['It sank in the late 16th century.', 'the late 16th century', 'century'],
    ['It sank in 44 BC.', '44 BC', 'year'],
  ])('reads a span as one mention: %s', (text, expected, precision) => {
    expect(only(text)).toMatchObject({ text: expected, precision });
    expect(only(text)).not.toHaveProperty('iso');
  });

  it.each([
    'In a second letter he may march on, and April sat in the sun.',
    'It left at 5 pm with 1,500 people, 2018 users and 2000 guests, 2000 km away.',
    'It had 2018 rows in version 10.1.2 and room 2019.',
    'Theresa May said so. May I? March on!',
    'Over the past year and the last three years it paid $2018.',
    'He reads USA Today every Tuesday, on Black Friday and in the Sunday Times.',
  ])('finds no date in: %s', (text) => {
    expect(written(text)).toEqual([]);
  });

  const bait = fc.constantFrom(
    ...[
      'May',
      'May ',
      '14',
      ' ',
      '2018',
      '–',
      '-',
      ', ',
      '(',
      ')',
      'yesterday',
      'last ',
      'year',
      'by the end of ',
    ],
    ...[
      'the ',
      'of ',
      'from ',
      ' to ',
      'Tuesday',
      's',
      'th ',
      'century',
      'two ',
      'weeks ago',
      '.',
      '/',
      'early ',
    ],
    ...['\ud800', '🎉', '\0', '\n', 'AD ', ' BC', 'first ', 'quarter ', 'summer ', '00', '9'],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(bait, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  const anyDay = fc.record(
    {
      year: fc.integer({ min: 1, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    },
    { requiredKeys: [] },
  );

  it('finds ordered, separate ranges within the text, whatever the text and the day', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, reference) => {
        let at = 0;
        for (const { start, end, text: shown, iso } of findDates(text, reference)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(shown).not.toMatch(/undefined|NaN/);
          if (iso !== undefined) expect(iso).toMatch(/^\d{4,}(?:-\d{2}(?:-\d{2})?)?$/);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['2018 ', 'last ', 'by the end of ', '1', '1.', 'May ', 'the ', '\ud800', 'a or b years '])(
    'gets through 100,000 characters of %j',
    (part) => {
      const dates = findDates(`${part.repeat(100_000 / part.length)} on 2018-05-14`, TODAY);
      expect(dates.at(-1)?.iso).toBe('2018-05-14');
    },
  );
});
