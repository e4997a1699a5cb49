import type { GuildLibrary } from '../../src/command/guild-library.ts';
import type { Article } from '../../src/corpus/article.ts';

/** The articles of the base, as far as the guild has them. */
export function baseArticles(library: GuildLibrary): readonly Article[] {
  return library.articles.filter((article) => !library.isOwn(article));
}
