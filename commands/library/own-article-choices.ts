import type { Context } from '../../src/command/context.ts';
import type { Choice } from '../../src/command.ts';
import { articleChoices } from '../article-choices.ts';
import { ownArticles } from './own-articles.ts';

/** The guild's own articles that what is typed may mean, for its moderators alone. */
export function ownArticleChoices(typed: string, { guild }: Context): readonly Choice[] {
  return guild?.mayModerate === true ? articleChoices(typed, ownArticles(guild.library)) : [];
}
