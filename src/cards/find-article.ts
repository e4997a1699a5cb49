import type { Article } from '../corpus/article.ts';
import { cleanLine } from '../corpus/clean-text.ts';
import { fold } from '../language/fold.ts';
import { articleWithKey } from './passage-ref.ts';

/**
 * The article that a member means: by its key, its file's name, its title, or a part of what it is called that no other
 * article has.
 */
export function findArticle(typed: string, articles: readonly Article[]): Article | undefined {
  const name = cleanLine(typed);
  if (name === '') return undefined;
  const part = fold(name);
  return (
    articleWithKey(name, articles) ??
    articles.find(({ id }) => id === name) ??
    only(articles.filter(({ title }) => fold(title) === part)) ??
    only(articlesCalled(part, articles))
  );
}

/** The articles of whose title, publisher or file's name this is a part; all of them where it is empty. */
export function articlesCalled(part: string, articles: readonly Article[]): readonly Article[] {
  const folded = fold(cleanLine(part));
  // A row of suggestions, once it is edited, comes back as its text.
  return articles.filter(({ id, title, publisher }) =>
    [publisher === undefined ? title : `${title} — ${publisher}`, id].some((name) =>
      fold(name).includes(folded),
    ),
  );
}

function only(found: readonly Article[]): Article | undefined {
  return found.length === 1 ? found[0] : undefined;
}
