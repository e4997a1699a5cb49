import type { Article } from '../corpus/article.ts';
import { longDate } from '../language/long-date.ts';
import type { Words } from '../words/words.ts';
import type { Entry } from './card.ts';

/** Counting again is not much work, but a library of long articles need not do it on every press. */
const counts = new WeakMap<Article, number>();

/** An article in a list, with what is known of it. */
export function articleEntry(article: Article, { tag, source }: Words): Entry {
  const { publisher, published, paragraphs, text } = article;
  return {
    kind: 'entry',
    article,
    details: [
      publisher ?? source.unknownPublisher,
      ...(published === undefined ? [] : [longDate(published, tag)]),
      source.paragraphs(paragraphs.length),
      source.length(countWords(article)),
      ...(text === 'digest' ? [source.digest] : []),
    ],
  };
}

function countWords(article: Article): number {
  const known = counts.get(article);
  if (known !== undefined) return known;
  const count = article.paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  counts.set(article, count);
  return count;
}
