import { ApplicationIntegrationType, type Interaction, PermissionFlagsBits } from 'discord.js';
import type { GuildContext } from '../command.ts';
import type { Bot } from './bot.ts';

/** The guild of an interaction; undefined where there is none, or where only the member brought the bot along. */
export function guildContext(
  interaction: Interaction,
  { desk, mentions }: Pick<Bot, 'desk' | 'mentions'>,
): GuildContext | undefined {
  const { guildId, memberPermissions } = interaction;
  const isInstalled = interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  if (guildId === null || !isInstalled) return undefined;
  return {
    settings: desk.settings(guildId),
    mayManage: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    mentionsPossible: mentions,
    change: (change) => desk.change(guildId, change),
    changeChannel: (channel, change) => desk.changeChannel(guildId, channel, change),
    deleteEverything: () => desk.deleteEverything(guildId),
  };
}
