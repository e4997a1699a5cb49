import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Suggestion } from '../src/answer/suggestion.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { splitSentences } from '../src/language/sentences.ts';
import { createStory } from '../src/story.ts';
import { hostileTexts } from './hostile-texts.ts';
import { inventArticles } from './invented-story.ts';

/** In ms: for a machine that is busy. */
const TIMEOUT = 60_000;
const FIXTURES = fileURLToPath(new URL('./fixtures/stories/', import.meta.url));
const { articles, synonyms } = await loadCorpus(`${FIXTURES}festival`);
const story = createStory(articles, synonyms);
const known = new Set<unknown>(articles.flatMap(({ paragraphs }) => paragraphs));
const words = articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/\s+/)));

/** Words of the story, the last one cut anywhere. */
const begun = fc
  .tuple(
    fc.array(fc.constantFrom(...words, 'who', 'where', 'the'), { minLength: 1, maxLength: 6 }),
    fc.nat(9),
  )
  .map(([some, cut]) => some.join(' ').slice(0, -cut || undefined));
const anything = fc.oneof(
  begun,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(...hostileTexts(5_000)),
);

function expectWellFormed(offered: readonly Suggestion[], limit: number): void {
  expect(offered.length).toBeLessThanOrEqual(limit);
  for (const one of offered) {
    if (one.kind === 'question') {
      expect(story.questions).toContain(one.question);
      continue;
    }
    const { paragraph, start, end } = one.citation;
    expect(known.has(paragraph)).toBe(true);
    const sentences = splitSentences(paragraph.text);
    expect(sentences.map((sentence) => sentence.start)).toContain(start);
    expect(sentences.map((sentence) => sentence.end)).toContain(end);
    const quoted = paragraph.text.slice(start, end);
    expect(one.words.length).toBeGreaterThan(0);
    expect(one.words.length).toBeLessThanOrEqual(5);
    expect(one.words.filter((word) => !quoted.includes(word))).toEqual([]);
    expect(new Set(one.words).size).toBe(one.words.length);
  }
}

it('offers only passages that stand there and questions that are answered, whatever is typed', {
  timeout: TIMEOUT,
}, () => {
  for (const question of story.questions) {
    expect(story.ask(question).status, question).toBe('answered');
    expect(question.length).toBeLessThanOrEqual(300);
  }
  fc.assert(
    fc.property(anything, fc.integer({ min: 1, max: 12 }), (typed, limit) => {
      const offered = story.suggest(typed, { limit });
      expectWellFormed(offered, limit);
      expect(story.suggest(typed, { limit })).toEqual(offered);
    }),
    { numRuns: 300 },
  );
});

it('stays in the article that is given', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(begun, fc.constantFrom(...articles), (typed, { id: article }) => {
      for (const one of story.suggest(typed, { article })) {
        if (one.kind === 'passage') expect(one.citation.paragraph.article).toBe(article);
        else expect(story.ask(one.question, { article }).status).toBe('answered');
      }
    }),
    { numRuns: 100 },
  );
});

it.each(hostileTexts(4_000).map((text) => [text.slice(0, 30), text]))(
  'offers answered questions of an article made of %j',
  { timeout: TIMEOUT },
  (_beginning, text) => {
    const hostile = createStory(inventArticles({ hostile: [text, 'Anna Berg banned it.'], plain: text }));
    for (const question of hostile.questions) {
      expect(question.length).toBeLessThanOrEqual(300);
      expect(hostile.ask(question).status).toBe('answered');
    }
    for (const typed of ['', 'a', 'anna b', text.slice(0, 50)]) {
      expect(hostile.suggest(typed).length).toBeLessThanOrEqual(10);
    }
  },
);
