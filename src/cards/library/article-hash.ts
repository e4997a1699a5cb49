import type { Article } from '../../corpus/article.ts';
import { formatArticle } from '../../corpus/format-article.ts';
import { shortHash } from '../short-hash.ts';

/** Tells whether an article is what it was when a button or a form was made. */
export function articleHash(article: Article): string {
  return shortHash(formatArticle(article));
}
