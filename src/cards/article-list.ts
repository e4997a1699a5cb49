import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import { articleEntry } from './article-entry.ts';
import type { Card } from './card.ts';
import { notes } from './notes.ts';

const PAGE_SIZE = 10;

/** A page of the list of articles. A page that is not there is the last one. */
export function articleList(articles: readonly Article[], page: number, words: Words): Card {
  const pages = Math.max(1, Math.ceil(articles.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  const onPage = articles.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE);
  const left = articles.length - shown * PAGE_SIZE;
  const turnTo = (label: string, to: number) => ({ label, action: { kind: 'sources', page: to } as const });
  const hasDigest = articles.some(({ text }) => text === 'digest');
  return {
    blocks: [
      ...(articles.length === 0 ? [{ kind: 'sentence', text: words.source.none } as const] : []),
      ...onPage.map((article) => articleEntry(article, words)),
      ...notes(
        hasDigest ? words.source.digestExplained : undefined,
        left > 0 ? words.source.moreArticles(left) : undefined,
      ),
    ],
    buttons: [
      ...(shown > 1 ? [turnTo(words.buttons.previous, shown - 1)] : []),
      ...(shown < pages ? [turnTo(words.buttons.next, shown + 1)] : []),
    ],
  };
}
