import type { Article } from '../../corpus/article.ts';
import { longDate } from '../../language/long-date.ts';
import type { Words } from '../../words/words.ts';
import type { Item } from '../card.ts';

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
    text: title,
    details: [
      ...marks,
      publisher ?? source.unknownPublisher,
      ...(published === undefined ? [] : [longDate(published, tag)]),
      source.paragraphs(paragraphs.length),
      ...(text === 'digest' ? [source.digest] : []),
    ],
  };
}
