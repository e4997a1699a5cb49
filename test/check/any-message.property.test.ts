import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/answer/answer.ts';
import type { Check, Part } from '../../src/check/check.ts';
import { createStory } from '../../src/story.ts';
import { hostileTexts } from '../hostile-texts.ts';
import { inventStory } from '../invented-story.ts';
import { loadFixtures } from './fixture-stories.ts';

/** In ms: for a machine that is busy. */
const TIMEOUT = 120_000;
const stories = await loadFixtures();
const story = createStory(
  stories.flatMap(({ articles }) => articles),
  stories.flatMap(({ synonyms }) => synonyms),
);
const paragraphs = new Set(story.articles.flatMap((article) => article.paragraphs));
const words = [...new Set([...paragraphs].flatMap(({ text }) => text.split(/\s+/)))];
const MARKS = ['"', '“', '”', '„', '«', '»', "'", '’', '`', '**', '> ', '||', '<@1>', '\n', '…', '(', ')'];

const chatter = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...MARKS)), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));
const units = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes));
const messages = fc.oneof(
  chatter,
  units,
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.tuple(chatter, units).map((parts) => parts.join('')),
);

function placesOf(part: Part): Citation[] {
  const values = part.finding === 'differs' ? part.values.flatMap(({ citations }) => citations) : [];
  const near =
    part.finding === 'absent' && 'nearest' in part && part.nearest !== undefined ? [part.nearest] : [];
  const omitted = part.finding === 'stitched' ? part.omissions.flatMap((one) => one ?? []) : [];
  return [...part.citations, ...values, ...near, ...omitted];
}

function hold({ message, parts }: Check): void {
  let before = 0;
  for (const part of parts) {
    expect(message.slice(part.start, part.end)).toBe(part.text);
    expect(part.end).toBeGreaterThan(part.start);
    expect(part.start).toBeGreaterThanOrEqual(before);
    before = part.start;
    for (const { paragraph, start, end } of placesOf(part)) {
      expect(paragraphs.has(paragraph)).toBe(true);
      expect(0 <= start && start < end && end <= paragraph.text.length).toBe(true);
    }
    if (part.finding !== 'altered') continue;
    for (const { kind, start, end } of part.comparison) {
      const length = kind === 'put-in' ? message.length : part.citations[0].paragraph.text.length;
      expect(0 <= start && start < end && end <= length).toBe(true);
    }
  }
}

describe('any message', () => {
  it(
    'is checked, with every range in its text',
    () => {
      fc.assert(
        fc.property(messages, fc.boolean(), (message, quote) => hold(story.check(message, { quote }))),
        { numRuns: 1_500 },
      );
    },
    TIMEOUT,
  );

  it(
    'gets the same check each time',
    () => {
      fc.assert(
        fc.property(chatter, (message) => {
          expect(story.check(message)).toEqual(story.check(message));
        }),
        { numRuns: 50 },
      );
    },
    TIMEOUT,
  );
});

it.each(hostileTexts(20_000).map((text, number) => [number, text] as const))(
  'survives hostile text %i',
  (_, text) => {
    hold(story.check(text));
    hold(story.check(text, { quote: true }));
    hold(story.check(`"${text}" said Ann`));
  },
  TIMEOUT,
);

it(
  'survives hostile articles',
  () => {
    const hostile = inventStory({ hostile: hostileTexts(4_000).filter((text) => text.trim() !== '') });
    for (const text of hostileTexts(1_000)) hostile.check(`He said "${text}" in 2019`);
  },
  TIMEOUT,
);

it('checks against no article at all', () => {
  expect(
    inventStory({})
      .check('Ann said "no" in 2019 to 40 people')
      .parts.map(({ finding }) => finding),
  ).toContain('absent');
});
