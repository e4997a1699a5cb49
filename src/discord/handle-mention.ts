import type { Message } from 'discord.js';
import { answerMention } from '../../commands/mention.ts';
import type { Context } from '../command/context.ts';
import { DEFAULT_SETTINGS, type GuildSettings } from '../desk/guild-settings.ts';
import type { GuildStory } from '../stories/guild-story.ts';
import { wordsFor } from '../words/locales.ts';
import type { Bot } from './bot.ts';
import { messagePayload } from './message-payload.ts';
import { noteAsked } from './note-asked.ts';
import { settingsAt } from './settings-at.ts';
import { storedOfMember } from './stored-of-member.ts';
import { storyAt } from './story-at.ts';

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
  const guild = message.guildId ?? undefined;
  const told = await storyAt(guild, bot);
  // It answers in a moment, to whoever asks again.
  if (told === undefined) return 'loading';
  const context = contextOfMessage(message, settings, told, bot);
  const reply = answerMention(message.content, context);
  const { card, outcome = 'done' } = reply;
  await message.reply({
    ...messagePayload(card, context, 'public'),
    failIfNotExists: false,
    // Where Discord is slow it is sent again, and must not be read twice.
    nonce: message.id,
    enforceNonce: true,
  });
  await noteAsked(reply, guild, bot);
  return outcome;
}

/** A reply to the bot names it too, as a ping: only a name that was typed asks for an answer. */
function isAddressed({ author, webhookId, system, content, client }: Message): boolean {
  if (author.bot || webhookId !== null || system) return false;
  return new RegExp(`<@!?${client.user.id}>`).test(content);
}

function contextOfMessage(
  message: Message,
  settings: GuildSettings,
  { story, rulingFor }: GuildStory,
  bot: Bot,
): Context {
  const { author, guildId } = message;
  const words = wordsFor(settings.language ?? message.guild?.preferredLocale);
  return {
    story,
    rulingFor,
    words: { private: words, public: words },
    // What they may do is asked when they press something.
    member: {
      id: author.id,
      mayManageMessages: false,
      stored: storedOfMember(author.id, guildId, bot.desk),
    },
    feedback: { mayWait: guildId !== null, mayVote: settings.keepsMisses && guildId !== null },
    sharing: 'possible',
    mentions: true,
    answers: 'public',
    // Nothing is set by a message.
    guild: undefined,
  };
}
