import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { analyze } from '../../src/search/analyzer.ts';
import { splitWords } from '../../src/search/tokenizer.ts';
import { anyText } from './any-text.ts';

const terms = (text: string): string[] => analyze(text).map((token) => token.term);
const covered = (text: string): string[] => analyze(text).map(({ start, end }) => text.slice(start, end));
/** The words of a text that are worth searching for. */
const searched = (text: string): string[] =>
  analyze(text)
    .filter((token) => !token.stop)
    .map((token) => token.term);

describe('countries', () => {
  it.each(['U.S.', 'US', 'USA', 'U.S.A.', 'United States', 'America', 'American', 'Americans', "America's"])(
    'puts %s under the United States',
    (name) => {
      expect(terms(name)).toEqual(['country:us']);
      expect(terms(`The ${name} ban`)).toEqual(['the', 'country:us', 'ban']);
    },
  );

  it.each(['u.s. ships', 'usa ships', 'united states ships', 'america ships', 'the us navy', 'us sanctions'])(
    'knows the United States in small letters: %s',
    (text) => expect(terms(text)).toContain('country:us'),
  );

  it.each(['Dutch', 'Holland', 'the Netherlands', 'Dutchmen', 'holland', 'NETHERLANDS'])(
    'puts %s under the Netherlands',
    (name) => expect(searched(name)).toEqual(['country:nl']),
  );

  it.each([
    ['Russia’s', 'country:ru'],
    ['Russian Federation', 'country:ru'],
    ['Côte d’Ivoire', 'country:ci'],
    ['Ivory Coast', 'country:ci'],
    ['DR Congo', 'country:cd'],
    ['U.K.', 'country:gb'],
    ['U.A.E.', 'country:ae'],
    ['Papua New Guinea', 'country:pg'],
    ['Equatorial Guinea', 'country:gq'],
    ['Guinea', 'country:gn'],
    ['South Korea', 'country:kr'],
    ['South Korean', 'country:kr'],
    ['North Korea', 'country:kp'],
    ['South Africa', 'country:za'],
    ['Dominican Republic', 'country:do'],
  ])('reads the longest name there is: %s', (name, term) => {
    expect(terms(name)).toEqual([term]);
    expect(covered(`In ${name}.`)[1]).toBe(name.replace('’s', ''));
  });

  it('takes no half of a name for a country', () => {
    expect(terms('Korean').join()).not.toContain('country:');
  });

  it.each(['South America', 'Latin American', 'North Americans', 'Central America'])(
    'does not take %s for the United States',
    (name) => expect(terms(name).join()).not.toContain('country:'),
  );
});

describe('the word "us"', () => {
  it.each([
    'tell us',
    'Tell us more',
    'TELL US',
    'TELL US NOW',
    'WHO BANNED US?',
    'us',
    'Us',
    'Us older men swam.',
    'between us and them',
    'it gave us and the others a lift',
    'He told us. The U.S. left.',
  ])('is a pronoun in "%s"', (text) => {
    expect(analyze(text)).toContainEqual(expect.objectContaining({ form: 'us', term: 'us', stop: true }));
  });

  it.each([
    'US',
    'the US ban',
    'did the us ban it',
    'THE US BANNED IT',
    'a ban in the us',
    'us ban on salt',
    'US BAN ON SALT',
    'when did us officials ban it',
    'a pact of the us and china',
    'did us and china sign it',
    'Is it banned in US ports?',
  ])('is the country in "%s"', (text) => {
    expect(terms(text)).toContain('country:us');
    expect(terms(text)).not.toContain('us');
  });
});

it.each([
  ['two boats', '2 boats'],
  ['Twelve', '12'],
  ['the third ship', 'the 3rd ship'],
  ['the twelfth', 'the 12th'],
  ['1,200 crates', '1200 crates'],
])('reads "%s" as "%s"', (words, figures) => expect(terms(words)).toEqual(terms(figures)));

it('keeps years and other numbers as they are', () => {
  expect(terms('1971 38 1.5 1990s')).toEqual(['1971', '38', '1.5', '1990s']);
});

it.each([
  ['ferries', 'ferry'],
  ['sailing', 'sailed'],
  ['bought', 'buying'],
  ['boycotted', 'boycott'],
  ['ZÜRICH', 'zurich'],
  ['Café’s', 'cafe'],
  ['women', 'woman'],
])('puts "%s" under one term with "%s"', (one, other) => expect(terms(one)).toEqual(terms(other)));

it('marks stop words, question words and negations, with and without their apostrophes', () => {
  for (const text of [
    'who is the',
    "don't can’t",
    'dont cant',
    'never without',
    "what's",
    'Please tell me',
  ]) {
    expect(searched(text)).toEqual([]);
  }
  expect(searched('Which ferry will not leave?')).toEqual(terms('ferry leave'));
});

it('marks capitals, and what a hyphen ties', () => {
  const tokens = analyze('The Baltic-wide ban');
  expect(tokens.map(({ capital }) => capital)).toEqual([true, true, false, false]);
  expect(tokens.map(({ tied }) => tied)).toEqual([false, false, true, false]);
});

it('covers each word where it stands', () => {
  const text = 'The United  States’ "no-go" list — 1,200 of Zürich’s boats, U.S. and Dutch.';
  expect(covered(text)).toEqual([
    ...[
      'The',
      'United  States',
      'no',
      'go',
      'list',
      '1,200',
      'of',
      'Zürich',
      'boats',
      'U.S.',
      'and',
      'Dutch',
    ],
  ]);
});

it('gives the same tokens every time', () => {
  const text = 'Tell us what the US and two Dutch ferries did.';
  expect(analyze(text)).toEqual(analyze(text));
});

it('reads any text: its tokens are its folded words in order, those of a country’s name together', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = analyze(text);
      const words = splitWords(text);
      expect(tokens.map(({ form }) => form).join(' ')).toBe(words.map((word) => fold(word.text)).join(' '));
      expect(new Set(tokens.map(({ start }) => start)).size).toBe(tokens.length);
      for (const [place, { start, end, term, form }] of tokens.entries()) {
        expect(words.some((word) => word.start === start)).toBe(true);
        expect(words.some((word) => word.end === end)).toBe(true);
        expect(end).toBeLessThanOrEqual(tokens[place + 1]?.start ?? text.length);
        if (form.includes(' ')) expect(term).toMatch(/^country:[a-z]{2}$/);
      }
    }),
    { numRuns: 500 },
  );
});

// Each of these once took many seconds: work that grew with the square of the text.
it.each([
  ['"US" in capitals only', 'US '],
  ['figures and commas', ',111'],
  ['Chinese without a stop', '船来了'],
  ['Thai without a space', 'ภาษาไทย'],
  ['letters and dots', 'a.'],
  ['letters and apostrophes', "a'"],
  ['one letter', 'a'],
  ['marks', '\u0301'],
  ['halves of characters', '\ud800'],
  ['beginnings of countries', 'united arab '],
  ['the bait of bad patterns', '((a+)+'],
])(
  'reads 100,000 characters: %s',
  (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const last = analyze(text).at(-1);
    expect(last?.end ?? 0).toBeLessThanOrEqual(text.length);
  },
  5000,
);
