import type { GuildLibrary } from '../../src/command/guild-library.ts';
import type { Article } from '../../src/corpus/article.ts';

/** The articles that a guild has of its own. */
export function ownArticles(library: GuildLibrary): readonly Article[] {
  return library.articles.filter((article) => library.isOwn(article));
}
