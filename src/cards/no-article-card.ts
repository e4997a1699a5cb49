import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import { articleList } from './article-list.ts';
import type { Card } from './card.ts';
import { shorten } from './shorten.ts';

const LONGEST_NAME = 40;

/** For whoever named an article that is not there: which ones are. */
export function noArticleCard(typed: string, articles: readonly Article[], words: Words): Card {
  const { blocks, buttons } = articleList(articles, 1, words);
  const text = words.read.noArticle(shorten(typed, LONGEST_NAME));
  const heading = articles.length === 0 ? [] : [{ kind: 'sentence', text } as const];
  return { blocks: [...heading, ...blocks], buttons };
}
