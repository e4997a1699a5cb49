import { type Message, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { answerMention } from '../../commands/mention.ts';
import type { Context } from '../command.ts';
import { wordsFor } from '../words/locales.ts';
import type { Bot } from './bot.ts';
import { render } from './render.ts';

/** Answers a message that names the bot, in a reply. Never rejects. */
export async function handleMention(message: Message, bot: Bot): Promise<void> {
  if (!isAddressed(message)) return;
  const permit = await bot.limit.take(message.author.id, message.guildId);
  const measure = bot.metrics.begin('mention');
  // Nobody but everybody could be told to wait.
  if (permit.kind === 'refused') return measure.end('mention', 'refused');
  let outcome = 'done';
  try {
    const context = contextOfMessage(message, bot);
    const reply = answerMention(message.content, context);
    const { components, flags } = render(reply.card, {
      articles: context.story.articles,
      words: context.words.public,
    });
    await message.reply({
      components,
      flags: flags & MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [], repliedUser: false },
      failIfNotExists: false,
    });
  } catch (error) {
    // An apology in the channel would be read by those who asked nothing.
    outcome = 'failed';
    bot.log.warn({ error }, 'a mention could not be answered');
  }
  measure.end('mention', outcome);
}

/** A reply to the bot names it too, as a ping: only a name that was typed asks for an answer. */
function isAddressed({ author, webhookId, system, content, client }: Message): boolean {
  if (author.bot || webhookId !== null || system) return false;
  return new RegExp(`<@!?${client.user.id}>`).test(content);
}

function contextOfMessage(message: Message, bot: Bot): Context {
  const words = wordsFor(message.guild?.preferredLocale);
  return {
    story: bot.story(),
    words: { private: words, public: words },
    member: {
      id: message.author.id,
      mayManageMessages: message.member?.permissions.has(PermissionFlagsBits.ManageMessages) ?? false,
    },
    sharing: 'possible',
    mentions: true,
  };
}
