import { findArticle } from '../../src/cards/find-article.ts';
import { baseCommand } from '../../src/cards/library/base-command.ts';
import { shorten } from '../../src/cards/shorten.ts';
import type { Context } from '../../src/command/context.ts';
import type { GuildContext } from '../../src/command/guild-context.ts';
import type { Outcome } from '../../src/command/reply.ts';
import type { Article } from '../../src/corpus/article.ts';
import { forModerators } from '../for-moderators.ts';
import { privateNotice } from '../private-card.ts';
import { ownArticles } from './own-articles.ts';

const LONGEST_NAME = 40;

/** Does something with the article of the guild's own that a moderator has named. */
export function withOwnArticle(
  typed: string,
  context: Context,
  work: (article: Article, guild: GuildContext) => Outcome,
): Outcome {
  const words = context.words.private;
  return forModerators(context, (guild) => {
    const { library } = guild;
    const own = findArticle(typed, ownArticles(library));
    if (own !== undefined) return work(own, guild);
    const other = findArticle(typed, library.articles);
    if (other === undefined) return privateNotice(words.library.noOwn(shorten(typed, LONGEST_NAME)));
    return privateNotice(words.library.belongsToBase(other.title, baseCommand('off', words)));
  });
}
