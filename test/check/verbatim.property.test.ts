import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { createStory } from '../../src/story.ts';
import { loadFixtures } from './fixture-stories.ts';

/** So many alterations are tried. */
const ALTERATIONS = 10_000;
const NEGATIONS = ['not', 'never', 'no', "didn't", 'without', 'hardly'];
const NUMBERS = ['2', '17', '2031', '4.5', '900,000', '%', '$', 'twelve'];
const WORDS = [
  'only',
  'may',
  'allegedly',
  'up to',
  'will',
  'Geneva',
  'the',
  'and',
  'a',
  'almost',
  'Smith',
  '’s',
];

const stories = await loadFixtures();
const all = createStory(stories.flatMap(({ articles }) => articles));
const paragraphs = all.articles.flatMap(({ paragraphs: own }) => own.map(({ text }) => text));
/** What a reader would call the same words: an oracle of its own, made of characters and not of the checker's words. */
const plain = paragraphs.map(plainly);

function plainly(text: string): string {
  const words = fold(text)
    .replace(/\b(\p{L})\.(?=\p{L}\b|[^\p{L}]|$)/gu, '$1')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*|[$€£%&]/gu);
  return ` ${(words ?? []).join(' ')} `;
}

function stands(quotation: string): boolean {
  const wanted = plainly(quotation);
  return plain.some((paragraph) => paragraph.includes(wanted));
}

type Alteration = (words: string[], at: number, other: number, put: string) => string[];
const ALTER: readonly Alteration[] = [
  (words, at, other) => {
    const swapped = [...words];
    [swapped[at], swapped[other]] = [words[other] ?? '', words[at] ?? ''];
    return swapped;
  },
  (words, at) => [...words.slice(0, at), ...words.slice(at + 1)],
  (words, at, _other, put) => [...words.slice(0, at), put, ...words.slice(at)],
  (words, at, _other, put) => [...words.slice(0, at), put, ...words.slice(at + 1)],
];

it('never calls words verbatim that are not there', () => {
  const quotation = fc.record({
    paragraph: fc.nat(paragraphs.length - 1),
    from: fc.nat(60),
    length: fc.integer({ min: 3, max: 30 }),
    alter: fc.constantFrom(...ALTER),
    at: fc.nat(40),
    other: fc.nat(40),
    put: fc.constantFrom(...NEGATIONS, ...NUMBERS, ...WORDS),
  });
  fc.assert(
    fc.property(quotation, ({ paragraph, from, length, alter, at, other, put }) => {
      const words = (paragraphs[paragraph] ?? '').split(/\s+/);
      const start = from % words.length;
      const run = words.slice(start, start + length);
      const altered = alter(run, at % run.length, other % run.length, put).join(' ');
      fc.pre(/[\p{L}\p{N}]/u.test(altered));
      const [part] = all.check(altered, { quote: true }).parts;
      const isTrue = part?.finding === 'verbatim' || part?.finding === 'elsewhere';
      if (isTrue) expect(stands(altered), altered).toBe(true);
    }),
    { numRuns: ALTERATIONS },
  );
});

it('calls every run of words verbatim, however it is typed', () => {
  const typed: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.replace(/'/g, '’').replace(/"/g, '”'),
    (text) => text.replace(/ /g, '\u00a0 '),
    (text) => text.replace(/-/g, '–'),
    (text) => text.split('').join('\u200b'),
  ];
  fc.assert(
    fc.property(
      fc.nat(paragraphs.length - 1),
      fc.nat(60),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(...typed),
      (paragraph, from, length, type) => {
        const words = (paragraphs[paragraph] ?? '').split(/\s+/);
        const start = from % words.length;
        const run = words.slice(start, start + length).join(' ');
        fc.pre(/[\p{L}\p{N}]/u.test(run));
        const [part] = all.check(type(run), { quote: true }).parts;
        expect(part?.finding, run).toBe('verbatim');
      },
    ),
    { numRuns: 1_000 },
  );
});
