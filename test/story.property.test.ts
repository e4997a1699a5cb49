import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Answer, Citation, Snippet } from '../src/answer/answer.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { createStory, type Story } from '../src/story.ts';
import { hostileTexts } from './hostile-texts.ts';
import { inventArticles } from './invented-story.ts';

/** In ms: for a machine that is busy. */
const TIMEOUT = 60_000;
const HOSTILE_QUESTIONS = hostileTexts(100_000);
const HOSTILE_PARAGRAPHS = hostileTexts(8_000);
const FIXTURES = fileURLToPath(new URL('./fixtures/stories/', import.meta.url));
const { articles, synonyms } = await loadCorpus(`${FIXTURES}clinic`);
const story = createStory(articles, synonyms);
const paragraphs = new Set(articles.flatMap((article) => article.paragraphs));
const words = [...new Set([...paragraphs].flatMap(({ text }) => text.split(/\s+/)))];

const OPENINGS = [
  ...[
    '',
    'where',
    'wheres',
    'when',
    'wen is',
    'who',
    "who's",
    'which countries',
    'which hospitals',
    'how many',
  ],
  ...['how much', 'how long', 'why', 'what', 'is', 'name the', 'who is', 'what is the name of the', 'did'],
];

/** Mostly words of the story, as somebody might ask for them. */
const questions = fc
  .tuple(
    fc.constantFrom(...OPENINGS),
    fc.array(fc.constantFrom(...words), { maxLength: 6 }),
    fc.nat({ max: 3 }),
  )
  .map(([opening, asked, slips]) => {
    const question = [opening, ...asked].join(' ');
    return slips === 0
      ? question
      : question.replaceAll(/(?<=\p{L}{3})\p{L}(?=\p{L})/gu, (letter, at: number) =>
          at % (slips + 7) === 0 ? '' : letter,
        );
  });
/** Any units of UTF-16, lone surrogates among them. */
const units = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  units,
  fc.constantFrom(...HOSTILE_QUESTIONS),
);
const mixtures = fc.tuple(questions, anything, questions).map((parts) => parts.join(' '));

function expectCitation({ paragraph, start, end }: Citation, known: ReadonlySet<unknown>): void {
  expect(known.has(paragraph)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(paragraph.text.length);
  expect(paragraph.text.slice(start, end).trim()).not.toBe('');
}

function expectHighlights({ paragraph, start, end, highlights }: Snippet): void {
  let free = start;
  for (const range of highlights) {
    expect(range.start).toBeGreaterThanOrEqual(free);
    expect(range.end).toBeGreaterThan(range.start);
    expect(paragraph.text.slice(range.start, range.end)).toMatch(/[\p{L}\p{N}]/u);
    free = range.end;
  }
  expect(free).toBeLessThanOrEqual(end);
}

function expectWellFormed(answer: Answer, known: ReadonlySet<unknown>): void {
  for (const { text, citations } of answer.values) {
    expect(text).not.toBe('');
    expect(citations).not.toHaveLength(0);
    for (const citation of citations) expectCitation(citation, known);
  }
  for (const snippet of answer.snippets) {
    expectCitation(snippet, known);
    expectHighlights(snippet);
    expect(snippet.article.paragraphs).toContain(snippet.paragraph);
  }
  expect(new Set(answer.snippets.map(({ paragraph }) => paragraph)).size).toBe(answer.snippets.length);
  const isShown = answer.status === 'answered' || answer.status === 'related';
  expect(answer.snippets.length > 0).toBe(isShown);
  expect(answer.values.length === 0 || answer.status === 'answered').toBe(true);
  expect([...answer.missing, ...Object.values(answer.readAs)].every((word) => typeof word === 'string')).toBe(
    true,
  );
}

/** How often a question looks something up in a map or a set. */
function countLookups(asked: Story, question: string): number {
  const spies = [
    vi.spyOn(Map.prototype, 'get'),
    vi.spyOn(Map.prototype, 'has'),
    vi.spyOn(Set.prototype, 'has'),
  ];
  try {
    asked.ask(question);
    return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('any question', { timeout: TIMEOUT }, () => {
  it('gets an answer whose every part stands where it is said to stand', () => {
    fc.assert(
      fc.property(
        fc.oneof(questions, mixtures, anything),
        fc.integer({ min: 1, max: 6 }),
        (question, limit) => {
          const answer = story.ask(question, { limit });
          expect(answer.question).toBe(question);
          expect(answer.snippets.length).toBeLessThanOrEqual(limit);
          expectWellFormed(answer, paragraphs);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('gets the same answer again', () => {
    fc.assert(
      fc.property(mixtures, (question) => {
        expect(story.ask(question)).toEqual(story.ask(question));
      }),
      { numRuns: 60 },
    );
  });

  it('stays in the article that is asked', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...articles), (question, { id }) => {
        const { values, snippets } = story.ask(question, { article: id });
        const cited = [...snippets, ...values.flatMap(({ citations }) => citations)];
        expect(cited.every(({ paragraph }) => paragraph.article === id)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('takes less than 50 times the work of a usual one', () => {
    const usual = [
      'Which hospitals use WardBook?',
      'who runs calyxa',
      'ransom',
      'When was the fine paid?',
      'is it safe',
    ];
    const median = usual.map((question) => countLookups(story, question)).toSorted((a, b) => a - b)[2] ?? 0;
    expect(median).toBeGreaterThan(50);
    for (const question of HOSTILE_QUESTIONS) {
      const lookups = countLookups(story, question);
      expect(lookups, JSON.stringify(question.slice(0, 40))).toBeLessThan(50 * median);
    }
  });
});

describe('any article', { timeout: TIMEOUT }, () => {
  const asking = [
    'who banned the boats?',
    'which countries banned boats',
    'when was it',
    'how many boats',
    'tldr',
    'calyxa',
  ];

  it.each(HOSTILE_PARAGRAPHS.map((text) => [text.slice(0, 30), text]))(
    'can be asked: %j',
    (_beginning, text) => {
      const hostile = inventArticles({
        hostile: [text, 'Then they banned it.'],
        plain: 'Anna Berg of France banned 12 boats in May.',
      });
      const known = new Set(hostile.flatMap((article) => article.paragraphs));
      const asked = createStory(hostile);
      for (const question of [...asking, text.slice(0, 200)]) {
        expectWellFormed(asked.ask(question), known);
      }
    },
  );

  it('can be asked whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(units, mixtures), { minLength: 1, maxLength: 5 }),
        questions,
        (texts, question) => {
          const made = inventArticles({ made: texts });
          const answer = createStory(made).ask(question);
          expect(answer.question).toBe(question);
          if (answer.values.length > 0)
            expectWellFormed(answer, new Set(made.flatMap((article) => article.paragraphs)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
