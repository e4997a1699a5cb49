import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import { articleList } from './article-list.ts';
import type { Card } from './card.ts';

/** The articles, ten on a page. */
export function sourcesCard(articles: readonly Article[], page: number, words: Words): Card {
  const { blocks, buttons } = articleList(articles, page, words);
  return { blocks: [{ kind: 'title', text: words.source.sourcesTitle }, ...blocks], buttons };
}
