import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import { articleEntry } from './article-entry.ts';
import type { Card } from './card.ts';
import { notes } from './notes.ts';
import { pageOf } from './page-of.ts';

const PAGE_SIZE = 10;

/** A page of the list of articles. A page that is not there is the last one. */
export function articleList(articles: readonly Article[], page: number, words: Words): Card {
  const { shown, left, buttons } = pageOf(articles, page, 'sources', words, PAGE_SIZE);
  const hasDigest = articles.some(({ text }) => text === 'digest');
  return {
    blocks: [
      ...(articles.length === 0 ? [{ kind: 'sentence', text: words.source.none } as const] : []),
      ...shown.map((article) => articleEntry(article, words)),
      ...notes(
        hasDigest ? words.source.digestExplained : undefined,
        left > 0 ? words.source.moreArticles(left) : undefined,
      ),
    ],
    buttons,
  };
}
