import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Interaction } from '../interaction.ts';
import { may } from '../permissions.ts';
import type { State } from '../state.ts';
import type { Body } from '../validate/body.ts';

/**
 * Whether only the user sees an answer: where it asks for that, and always where the app is there by that user's
 * installation alone and the user may not use such apps for all to see.
 */
export function isPrivateReply(
  { flags }: Body,
  { external, channel, user }: Interaction,
  { world }: State,
): boolean {
  if (typeof flags === 'number' && flags & MessageFlags.Ephemeral) return true;
  if (!external || channel.guild === undefined) return false;
  return !may(world, channel, user.id, PermissionFlagsBits.UseExternalApps);
}
