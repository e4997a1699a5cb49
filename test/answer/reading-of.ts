import { type Reading, read } from '../../src/answer/reading.ts';
import { buildIndex, type IndexedParagraph } from '../../src/search/paragraph-index.ts';
import { inventArticles } from '../invented-story.ts';

/** An article's paragraphs as the index holds them. */
export function indexed(...texts: readonly string[]): readonly IndexedParagraph[] {
  return buildIndex(inventArticles({ post: texts })).paragraphsOf('post');
}

/** A paragraph, read. */
export function readingOf(text: string): Reading {
  const [paragraph] = indexed(text);
  if (paragraph === undefined) throw new Error('an index of one paragraph holds one');
  return read(paragraph);
}
