import { ApplicationIntegrationType, type Interaction, PermissionFlagsBits } from 'discord.js';
import type { GuildContext } from '../command/guild-context.ts';
import type { GuildStory } from '../stories/guild-story.ts';
import type { Bot } from './bot.ts';
import { guildLibrary } from './guild-library.ts';
import { guildMisses } from './guild-misses.ts';
import { guildRulings } from './guild-rulings.ts';
import { inForce } from './here.ts';

/** The guild of an interaction; undefined where there is none, or where only the member brought the bot along. */
export function guildContext(interaction: Interaction, bot: Bot, told: GuildStory): GuildContext | undefined {
  const { desk, mentions, drafts } = bot;
  const { memberPermissions, user, attachmentSizeLimit } = interaction;
  const guild = guildOf(interaction);
  if (guild === undefined) return undefined;
  const here = { bot, guild, told, interaction };
  return {
    settings: desk.settings(guild),
    mayManage: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    // What they may in one channel says nothing of the others; what is not known is not assumed.
    mayModerate:
      interaction.inCachedGuild() && interaction.member.permissions.has(PermissionFlagsBits.ManageMessages),
    mentionsPossible: mentions,
    library: guildLibrary(here),
    misses: guildMisses(here),
    rulings: guildRulings(here),
    drafts: drafts.of(guild, user.id),
    largestFile: attachmentSizeLimit,
    change: (change) => inForce(desk.change(guild, change), here),
    changeChannel: (channel, change) => desk.changeChannel(guild, channel, change),
    async deleteEverything() {
      await desk.deleteEverything(guild);
      // What was only in memory goes with it.
      bot.asked.forget(guild);
      bot.drafts.forget(guild);
    },
  };
}

/** The guild whose settings count; undefined where only the member brought the bot along. */
export function guildOf({ guildId, authorizingIntegrationOwners }: Interaction): string | undefined {
  const isInstalled = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  return guildId === null || !isInstalled ? undefined : guildId;
}
