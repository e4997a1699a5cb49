import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Context } from '../command.ts';
import { wordsFor } from '../words/locales.ts';
import type { Bot } from './bot.ts';
import { guildContext } from './guild-context.ts';
import { settingsAt } from './settings-at.ts';
import { sharingIn } from './sharing.ts';

/** What a command may know of an interaction. */
export function contextOf(
  interaction: Interaction,
  { story, mentions, desk }: Pick<Bot, 'story' | 'mentions' | 'desk'>,
): Context {
  const guild = guildContext(interaction, { desk, mentions });
  const { answers, quiet } = settingsAt(guild?.settings, interaction.channelId, interaction.channel);
  return {
    story: story(),
    mentions: mentions && !quiet && (guild?.settings.mentions ?? true),
    answers,
    guild,
    words: {
      private: wordsFor(interaction.locale),
      // Where there is no guild, those who read along most likely share the member's language.
      public: wordsFor(guild?.settings.language ?? interaction.guildLocale ?? interaction.locale),
    },
    member: {
      id: interaction.user.id,
      mayManageMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    },
    sharing: sharingIn(interaction),
  };
}

/** Whether the bot has nothing to say where an interaction takes place. */
export function isQuietAt(interaction: Interaction, { guild }: Context): boolean {
  return settingsAt(guild?.settings, interaction.channelId, interaction.channel).quiet;
}
