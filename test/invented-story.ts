import type { Article } from '../src/corpus/article.ts';
import { createStory, type Story } from '../src/story.ts';

/** What an invented article says, by its id: its paragraphs, or the only one. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

/** Articles of these paragraphs, all of one date where one is given. */
export function inventArticles(texts: Texts, published?: string): Article[] {
  return Object.entries(texts).map(([id, paragraphs]) => ({
    id,
    title: id,
    language: 'en',
    text: 'article',
    ...(published === undefined ? {} : { published }),
    paragraphs: [paragraphs].flat().map((text, index) => ({ article: id, number: index + 1, text })),
  }));
}

/** A story of these paragraphs. */
export function inventStory(texts: Texts, published?: string): Story {
  return createStory(inventArticles(texts, published));
}
