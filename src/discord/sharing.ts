import {
  ApplicationIntegrationType,
  type Interaction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Sharing } from '../command/context.ts';

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
  return permissions.has(writingIn(interaction)) ? 'possible' : 'may-not-write';
}

/** What is needed to write in a channel; of one that the client does not know it may be either. */
function writingIn({ channel }: Interaction): bigint {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  if (channel === null) return SendMessages | SendMessagesInThreads;
  return channel.isThread() ? SendMessagesInThreads : SendMessages;
}
