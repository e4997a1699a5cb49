import type { Client, MessageCreateOptions } from 'discord.js';
import type { Wait } from '../desk/wait.ts';
import { isUnreachable } from './discord-error.ts';

/**
 * Sends a message to a member of a guild, in their conversation with the bot. Sent again within minutes it comes once.
 *
 * @returns `unreachable` where they have left the guild, or take no messages from the bot.
 */
export async function tellMember(
  client: Client,
  guild: string,
  { id, user }: Pick<Wait, 'id' | 'user'>,
  message: MessageCreateOptions,
): Promise<'told' | 'unreachable'> {
  try {
    // What the guild's articles say is for its members.
    await client.guilds.cache.get(guild)?.members.fetch({ user, force: true, cache: false });
    const conversation = await client.users.createDM(user, { force: true, cache: false });
    await conversation.send({ ...message, nonce: id, enforceNonce: true });
    return 'told';
  } catch (error) {
    if (isUnreachable(error)) return 'unreachable';
    throw error;
  }
}
