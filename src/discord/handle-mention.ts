import type { Message } from 'discord.js';
import { answerMention } from '../../commands/mention.ts';
import type { Context } from '../command.ts';
import { wordsFor } from '../words/locales.ts';
import type { Bot } from './bot.ts';
import { messagePayload } from './message-payload.ts';

/** Answers a message that names the bot, in a reply. Never rejects. */
export async function handleMention(message: Message, bot: Bot): Promise<void> {
  if (!isAddressed(message)) return;
  const measure = bot.metrics.begin('mention');
  try {
    measure.end('mention', await answer(message, bot));
  } catch (error) {
    // An apology in the channel would be read by those who asked nothing.
    measure.end('mention', 'failed');
    bot.log.warn({ error }, 'a mention could not be answered');
  }
}

/** Gives how it ended. */
async function answer(message: Message, bot: Bot): Promise<string> {
  const permit = await bot.limit.take(message.author.id, message.guildId);
  // Nobody but everybody could be told to wait.
  if (permit.kind === 'refused') return 'refused';
  const context = contextOfMessage(message, bot);
  const { card, outcome = 'done' } = answerMention(message.content, context);
  await message.reply({
    ...messagePayload(card, context, 'public'),
    failIfNotExists: false,
    // Where Discord is slow it is sent again, and must not be read twice.
    nonce: message.id,
    enforceNonce: true,
  });
  return outcome;
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
    // What they may do is asked when they press something.
    member: { id: message.author.id, mayManageMessages: false },
    sharing: 'possible',
    mentions: true,
  };
}
