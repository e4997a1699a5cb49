import {
  ApplicationIntegrationType,
  type Interaction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Sharing } from '../command.ts';

/** Whether a member can post a card for all where they are, or why not. */
export function sharingIn(interaction: Interaction): Sharing {
  switch (interaction.context) {
    case InteractionContextType.BotDM:
      return 'alone';
    case InteractionContextType.PrivateChannel:
      return 'possible';
    case InteractionContextType.Guild:
    case null:
      return sharingInGuild(interaction);
  }
}

function sharingInGuild(interaction: Interaction): Sharing {
  const permissions = interaction.memberPermissions;
  // What is not known is not assumed.
  if (permissions === null) return 'may-not-write';
  // Discord shows the replies of an app that only its user installed to that user alone, unless this is allowed.
  const owners = interaction.authorizingIntegrationOwners;
  const external = !owners[ApplicationIntegrationType.GuildInstall];
  if (external && !permissions.has(PermissionFlagsBits.UseExternalApps)) return 'external-off';
  const writing = interaction.channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return permissions.has(writing) ? 'possible' : 'may-not-write';
}
