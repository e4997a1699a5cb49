import type { Article } from '../../corpus/article.ts';
import { longDate } from '../../language/long-date.ts';
import type { Words } from '../../words/words.ts';
import type { Item } from '../card.ts';
import { shorten } from '../shorten.ts';

/** In UTF-16 units: as long as they are, each of a page of them finds room on its card. */
const LONGEST = { title: 150, publisher: 60 } as const;

/**
 * An article in a list of the moderators'.
 *
 * @param marks what is to be said of it first.
 */
export function articleItem(article: Article, words: Words, ...marks: readonly string[]): Item {
  const { title, publisher, published, paragraphs, text } = article;
  const { tag, source } = words;
  return {
    kind: 'item',
    text: shorten(title, LONGEST.title),
    details: [
      ...marks,
      publisher === undefined ? source.unknownPublisher : shorten(publisher, LONGEST.publisher),
      ...(published === undefined ? [] : [longDate(published, tag)]),
      source.paragraphs(paragraphs.length),
      ...(text === 'digest' ? [source.digest] : []),
    ],
  };
}
