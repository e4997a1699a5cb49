import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/answer/values/numbers.ts';

const found = (text: string): string[] => findNumbers(text).map((number) => number.text);
const only = (text: string) => {
  const [first, ...rest] = findNumbers(text);
  expect(rest).toEqual([]);
  return first;
};

describe('findNumbers', () => {
  it.each([
    ['It carried 711,988 passengers.', '711,988 passengers', 711_988, 'passengers'],
    ['It has two dozen lifeboats on deck.', 'two dozen lifeboats', 24, 'lifeboats'],
    ['It sold twenty-five old oak oars.', 'twenty-five old oak oars', 25, 'old oak oars'],
    [
      'It won two hundred and fifty thousand votes.',
      'two hundred and fifty thousand votes',
      250_000,
      'votes',
    ],
    ['It served half a million guests.', 'half a million guests', 500_000, 'guests'],
    [
      'It lists 1.4 million Harbour Bank customers.',
      '1.4 million Harbour Bank customers',
      1_400_000,
      'Harbour Bank customers',
    ],
    ['He fired half of the sailors.', 'half of the sailors', 0.5, 'sailors'],
    ['It saved one sailor.', 'one sailor', 1, 'sailor'],
    ['It saved 40.', '40', 40, undefined],
    ['It lost 5½ crates.', '5½ crates', 5.5, 'crates'],
    ['It has 30 U.S. sailors.', '30 U.S. sailors', 30, 'U.S. sailors'],
    ['It burned 2018 boats.', '2018 boats', 2018, 'boats'],
  ])('reads a count and what it counts: %s', (text, wording, value, unit) => {
    expect(only(text)).toMatchObject({ text: wording, value, kind: 'count', ...(unit ? { unit } : {}) });
  });

  it.each([
    [
      'It lost tens of millions of Harbour customers.',
      'tens of millions of Harbour customers',
      'Harbour customers',
    ],
    ['It lost several hundred crates.', 'several hundred crates', 'crates'],
    ['It lost 20–30 crates.', '20–30 crates', 'crates'],
    ['It lost between 20 and 30 crates.', 'between 20 and 30 crates', 'crates'],
  ])('gives no value to what names none: %s', (text, wording, unit) => {
    expect(only(text)).toMatchObject({ text: wording, unit, kind: 'count' });
    expect(only(text)).not.toHaveProperty('value');
  });

  it.each([
    ['It lost more than 15 crates.', 'more than 15 crates'],
    ['It lost about 1,200.', 'about 1,200'],
    ['It lost at least 40.', 'at least 40'],
    ['It lost up to a dozen crates.', 'up to a dozen crates'],
    ['It lost an estimated 390 crates.', 'an estimated 390 crates'],
    ['It lost nearly three-quarters.', 'nearly three-quarters'],
  ])('keeps the hedge with the figure: %s', (text, wording) => {
    expect(found(text)).toEqual([wording]);
  });

  it.each([
    ['It carried 1.2m passengers.', '1.2m passengers', 1_200_000],
    ['It cost 3.5m euros.', '3.5m euros', 3_500_000],
    ['It cost 3.5 m euros.', '3.5 m euros', 3_500_000],
    ['It carried 1.2 Mio. passengers.', '1.2 Mio. passengers', 1_200_000],
    ['It carried nearly 41k.', 'nearly 41k', 41_000],
    ['It cost 900 000 euros.', '900 000 euros', 900_000],
    ['It cost three and a half million euros.', 'three and a half million euros', 3_500_000],
    ['It took 2 and a half years.', '2 and a half years', 2.5],
    ['It holds half a dozen boats.', 'half a dozen boats', 6],
    ['It holds ~4,000 seats.', '~4,000 seats', 4000],
  ])('reads how people write in a chat: %s', (text, wording, value) => {
    expect(only(text)).toMatchObject({ text: wording, value });
  });

  it.each(['It is 5m long.', 'It has 5m high walls.', 'He won the 100m hurdles.', 'It lies 5m away.'])(
    'leaves metres metres: %s',
    (text) => {
      expect(only(text)).toMatchObject({ kind: 'measure', unit: 'm' });
    },
  );

  it.each([
    ['It cost $18 to $95.', [18, 95]],
    ['It cost 18-95 dollars.', [18, 95]],
    ['It cost between 18 and 95 dollars.', [18, 95]],
    ['It cost between 2 and 4,000 dollars.', [2, 4000]],
    ['It cost 5 to 6 million euros.', [5_000_000, 6_000_000]],
    ['It cost between $5 million and $6 million.', [5_000_000, 6_000_000]],
  ])('knows the ends of a span: %s', (text, ends) => {
    expect(only(text)?.ends).toEqual(ends);
  });

  it.each(['2) it sank 3) it was raised', 'He ran a 10k run.', 'He has a 401k.', 'It is in 4K.'])(
    'takes no mark or name for a number: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('reads figures in brackets', () => {
    expect(found('It sank (killing 23, wounding 40)')).toEqual(['23', '40']);
  });

  it.each([
    ['It cost $5 million.', '$5 million', 5_000_000, '$'],
    ['It cost $5m.', '$5m', 5_000_000, '$'],
    ['It cost €3bn.', '€3bn', 3_000_000_000, '€'],
    ['It cost US$ 4.5 billion.', 'US$ 4.5 billion', 4_500_000_000, 'US$'],
    ['It cost 12 million Swiss francs.', '12 million Swiss francs', 12_000_000, 'Swiss francs'],
    ['It cost CHF 20.', 'CHF 20', 20, 'CHF'],
    ['It cost $5-6 million.', '$5-6 million', undefined, '$'],
  ])('reads money: %s', (text, wording, value, unit) => {
    expect(only(text)).toMatchObject({ text: wording, unit, kind: 'money' });
    expect(only(text)?.value).toBe(value);
  });

  it.each([
    ['It fell 12%.', 'percent', '12%', 12, '%'],
    ['It fell 12.5 per cent.', 'percent', '12.5 per cent', 12.5, '%'],
    ['It took more than 15 years.', 'measure', 'more than 15 years', 15, 'years'],
    ['It took two or three years.', 'measure', 'two or three years', undefined, 'years'],
    ['It is 120 m long.', 'measure', '120 m', 120, 'm'],
    ['It was 30 °C.', 'measure', '30 °C', 30, '°C'],
    ['It has a 10-year lease.', 'measure', '10-year', 10, 'year'],
  ])('reads percentages and measures: %s', (text, kind, wording, value, unit) => {
    expect(only(text)).toMatchObject({ kind, text: wording, unit });
    expect(only(text)?.value).toBe(value);
  });

  it.each([
    'It sank on May 15, 2018, at 5 pm or 17:30, after the 2014 Winter Games.',
    'It ran in the 16th century, from 1914 to 1918 and in 44 BC.',
    'It came 3rd with version 3.1.2 of v2 on iOS 11 and Channel 4.',
    'Read page 12, No. 5 and www.harbour5.example/12.',
    '3. oars\n4. sails',
    'No one won, and one of them lost 23–16 in a two-lane boat.',
    'At one time it led the Thirty Years League.',
    'It sank.[4] It rained.:121,154 It snowed.',
  ])('finds no number in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads numbers next to each other apart', () => {
    expect(found('It lost 3 oars, four sails and five of the 20 crates.')).toEqual([
      '3 oars',
      'four sails',
      'five',
      '20 crates',
    ]);
  });

  const bait = fc.constantFrom(
    ...[
      '1',
      '12',
      ',',
      '.',
      '000',
      ' ',
      '-',
      '–',
      ' to ',
      ' and ',
      'between ',
      '$',
      '€',
      ' million',
      'half ',
      'the ',
    ],
    ...[
      'tens of ',
      'two ',
      'hundred ',
      'dozen',
      'more than ',
      '%',
      ' years',
      ' of ',
      'Ships',
      ' boats',
      'th',
      ' pm',
      '\n',
    ],
    ...['½', '\ud800', '🎉', '\0', 'May ', '2018', 'm', 'one '],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(bait, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('finds ordered, separate ranges that are what they say, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, text: wording, value } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(wording);
          expect(wording).not.toBe('');
          expect(value).not.toBeNaN();
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '1',
    '1,',
    'one ',
    'two hundred ',
    'more than ',
    'a million and ',
    '5 to ',
    '$',
    '\ud800',
    'half the ',
  ])('gets through 100,000 characters of %j', (part) => {
    expect(found(`${part.repeat(100_000 / part.length)}; it lost 77 oars`).at(-1)).toBe('77 oars');
  });
});
