import type { Article } from '../../corpus/article.ts';
import { fold } from '../../language/fold.ts';

/** The first of some articles that has the same title as another, or begins with the same paragraph. */
export function twinOf(article: Article, articles: readonly Article[]): Article | undefined {
  const title = lettersOf(article.title);
  const beginning = lettersOf(article.paragraphs[0]?.text);
  const isSame = (one: string, other: string | undefined): boolean => one !== '' && one === lettersOf(other);
  return articles.find((other) => isSame(title, other.title) || isSame(beginning, other.paragraphs[0]?.text));
}

/** Signs and blanks differ from one copy of a page to the next. */
function lettersOf(text = ''): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
