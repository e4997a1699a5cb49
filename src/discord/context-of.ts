import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Context } from '../command/context.ts';
import type { GuildStory } from '../stories/guild-story.ts';
import { wordsFor } from '../words/locales.ts';
import type { Bot } from './bot.ts';
import { guildContext } from './guild-context.ts';
import { settingsAt } from './settings-at.ts';
import { sharingIn } from './sharing.ts';
import { storedOfMember } from './stored-of-member.ts';

/**
 * What a command may know of an interaction.
 *
 * @param told what is asked where it takes place.
 */
export function contextOf(interaction: Interaction, bot: Bot, told: GuildStory): Context {
  const guild = guildContext(interaction, bot, told);
  const { answers, quiet } = settingsAt(guild?.settings, interaction.channelId, interaction.channel);
  return {
    story: told.story,
    rulingFor: told.rulingFor,
    mentions: bot.mentions && !quiet && (guild?.settings.mentions ?? true),
    answers,
    feedback: { mayWait: guild !== undefined, mayVote: guild?.settings.keepsMisses ?? false },
    guild,
    words: {
      private: wordsFor(interaction.locale),
      // Where there is no guild, those who read along most likely share the member's language.
      public: wordsFor(guild?.settings.language ?? interaction.guildLocale ?? interaction.locale),
    },
    member: {
      id: interaction.user.id,
      mayManageMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
      stored: storedOfMember(interaction.user.id, interaction.guildId, bot.desk),
    },
    sharing: sharingIn(interaction),
  };
}

/** Whether the bot has nothing to say where an interaction takes place. */
export function isQuietAt(interaction: Interaction, { guild }: Context): boolean {
  return settingsAt(guild?.settings, interaction.channelId, interaction.channel).quiet;
}
