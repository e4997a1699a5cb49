import { articleRow } from '../../src/cards/article-row.ts';
import { articlesCalled } from '../../src/cards/find-article.ts';
import type { Context } from '../../src/command/context.ts';
import type { Choice } from '../../src/command.ts';
import { ownArticles } from './own-articles.ts';

/** Discord shows so many rows. */
const MOST = 25;

/** The guild's own articles that what is typed may mean, for its moderators alone. */
export function ownArticleChoices(typed: string, { guild }: Context): readonly Choice[] {
  if (guild === undefined || !guild.mayModerate) return [];
  return articlesCalled(typed, ownArticles(guild.library)).slice(0, MOST).map(articleRow);
}
