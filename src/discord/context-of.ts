import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Context } from '../command.ts';
import { wordsFor } from '../words/locales.ts';
import type { Bot } from './bot.ts';
import { sharingIn } from './sharing.ts';

/** What a command may know of an interaction. */
export function contextOf(
  interaction: Interaction,
  { story, mentions }: Pick<Bot, 'story' | 'mentions'>,
): Context {
  return {
    story: story(),
    mentions,
    words: {
      private: wordsFor(interaction.locale),
      // Where there is no guild, those who read along most likely share the member's language.
      public: wordsFor(interaction.guildLocale ?? interaction.locale),
    },
    member: {
      id: interaction.user.id,
      mayManageMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    },
    sharing: sharingIn(interaction),
  };
}
