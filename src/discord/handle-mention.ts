import type { Message } from 'discord.js';
import { answerMention } from '../../commands/mention.ts';
import type { Context } from '../command.ts';
import { DEFAULT_SETTINGS, type GuildSettings } from '../desk/guild-settings.ts';
import { wordsFor } from '../words/locales.ts';
import type { Bot } from './bot.ts';
import { messagePayload } from './message-payload.ts';
import { settingsAt } from './settings-at.ts';

/** Answers a message that names the bot, in a reply. Never rejects. */
export async function handleMention(message: Message, bot: Bot): Promise<void> {
  if (!isAddressed(message)) return;
  const settings = message.guildId === null ? DEFAULT_SETTINGS : bot.desk.settings(message.guildId);
  if (!settings.mentions || settingsAt(settings, message.channelId, message.channel).quiet) return;
  const measure = bot.metrics.begin('mention');
  try {
    measure.end('mention', await answer(message, settings, bot));
  } catch (error) {
    // An apology in the channel would be read by those who asked nothing.
    measure.end('mention', 'failed');
    bot.log.warn({ error }, 'a mention could not be answered');
  }
}

/** Gives how it ended. */
async function answer(message: Message, settings: GuildSettings, bot: Bot): Promise<string> {
  const permit = await bot.limit.take(message.author.id, message.guildId, settings.cooldown);
  // Nobody but everybody could be told to wait.
  if (permit.kind === 'refused') return 'refused';
  const context = contextOfMessage(message, settings, bot);
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

function contextOfMessage(message: Message, { language }: GuildSettings, bot: Bot): Context {
  const words = wordsFor(language ?? message.guild?.preferredLocale);
  return {
    story: bot.story(),
    words: { private: words, public: words },
    // What they may do is asked when they press something.
    member: { id: message.author.id, mayManageMessages: false },
    sharing: 'possible',
    mentions: true,
    answers: 'public',
    // Nothing is set by a message.
    guild: undefined,
  };
}
