import type { Reply } from '../command/reply.ts';
import { contentTerms } from '../misses/content-terms.ts';
import { withoutIds } from '../misses/without-ids.ts';
import type { Bot } from './bot.ts';

/**
 * Notes a question for the guild's moderators: one without an answer for as long as misses are kept, where the guild keeps
 * them; any other in memory alone. Never rejects: the member has their answer.
 */
export async function noteAsked(reply: Reply, guild: string | undefined, bot: Bot): Promise<void> {
  if (reply.kind !== 'card' || reply.asked === undefined || guild === undefined) return;
  const { outcome } = reply;
  const question = withoutIds(reply.asked);
  bot.asked.note(guild, question);
  if (outcome !== 'unanswered' && outcome !== 'related') return;
  if (!bot.desk.settings(guild).keepsMisses) return;
  try {
    const miss = { question, terms: contentTerms(question), kind: outcome };
    await bot.desk.misses.note(guild, miss, bot.now());
  } catch (error) {
    bot.log.error({ error }, 'a question without an answer could not be noted for the moderators');
  }
}
