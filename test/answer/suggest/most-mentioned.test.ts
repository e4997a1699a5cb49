import { expect, it } from 'vitest';
import { type MentionedName, mostMentioned } from '../../../src/answer/suggest/most-mentioned.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { buildIndex } from '../../../src/search/paragraph-index.ts';
import { inventArticles, type Texts } from '../../invented-story.ts';

function found(articles: readonly Article[], limit: number): readonly MentionedName[] {
  const steps = mostMentioned(buildIndex(articles), limit);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function namesOf(texts: Texts, publisher?: string): string[] {
  const articles = inventArticles(texts).map((article) =>
    publisher === undefined ? article : { ...article, publisher },
  );
  return found(articles, 10).map(({ text }) => text);
}

it('counts paragraphs, not mentions', () => {
  const texts = ['They met Zibak, and Zibak met Zibak.', 'They met Vorren.', 'It was Vorren again.'];
  expect(namesOf({ post: texts })).toEqual(['Vorren', 'Zibak']);
});

it('reads a short name as the full one, across articles', () => {
  const names = namesOf({
    post: ['The mayor Ada Vorren said no.', 'Nobody asked Vorren.'],
    tide: 'They blame Vorren.',
  });
  expect(names).toEqual(['Ada Vorren']);
});

it('keeps the article that is printed before a name', () => {
  expect(namesOf({ post: ['They sank the Zibak.', 'They love the Zibak.', 'They met Vorren.'] })).toEqual([
    'the Zibak',
    'Vorren',
  ]);
});

it('leaves out countries, weekdays, single letters and the publisher', () => {
  const text = 'They told Norway and Vorren on Fridays that X is what the Harbour Post said.';
  expect(namesOf({ post: text }, 'The Harbour Post')).toEqual(['Vorren']);
});

it('takes no part of a name that an apostrophe divides', () => {
  expect(namesOf({ post: 'They read Zib’s Almanac and met Vorren.' })).toEqual(['Vorren']);
});

it('reads some articles of a large library, from its beginning to its end', () => {
  const library = Object.fromEntries(
    Array.from({ length: 200 }, (_, place) => [`a${place}`, `They met Vor${place < 100 ? 'ren' : 'sel'}.`]),
  );
  expect(namesOf(library).toSorted()).toEqual(['Vorren', 'Vorsel']);
});

it('reads a bounded number of articles and paragraphs', () => {
  const names = Array.from('bcdfghjklmnpqrstvwxz', (letter) => [`Va${letter}ok`, `Vu${letter}ok`]).flat();
  const library = Object.fromEntries([...names, 'Vibok'].map((name) => [name, `They met ${name}.`]));
  expect(found(inventArticles(library), 100)).toHaveLength(20);
  const long = [...Array.from({ length: 400 }, () => 'They met Vorren.'), 'They met Vorsel.'];
  expect(namesOf({ post: long })).toEqual(['Vorren']);
});
