import type { Client } from 'discord.js';
import { toldCard } from '../cards/told-card.ts';
import { wordsFor } from '../words/locales.ts';
import type { Bot } from './bot.ts';
import { messagePayload } from './message-payload.ts';
import { tellMember } from './tell-member.ts';
import { createTeller, type Teller } from './tell-waiting.ts';
import { isInGuild } from './watch-guilds.ts';

/** Tells members of answers in their conversations with the bot, each in their language. */
export function tellerFor(
  client: Client,
  { stories, desk, now, log }: Pick<Bot, 'stories' | 'desk' | 'now' | 'log'>,
): Teller {
  return createTeller({
    stories,
    desk,
    isIn: (guild) => isInGuild(client, guild),
    tell(guild, wait, asked, { story }) {
      const words = wordsFor(wait.locale);
      const server = client.guilds.cache.get(guild)?.name ?? '';
      // In a conversation the guild's own articles are not asked.
      const reachable = stories.plain().story.articles;
      const card = toldCard(asked, server, story.articles, reachable, words);
      const where = { story, words: { private: words, public: words } };
      return tellMember(client, guild, wait, messagePayload(card, where, 'private'));
    },
    now,
    log,
  });
}
