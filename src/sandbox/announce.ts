import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';
import { memberOf } from './guild-payload.ts';
import { type StoredMessage, toApiMessage, toApiUser } from './message.ts';
import { maySee } from './permissions.ts';
import type { World } from './world.ts';

/** A message event concerns who asked for messages of its kind of channel. */
const MESSAGE_INTENT = {
  guild: GatewayIntentBits.GuildMessages,
  conversation: GatewayIntentBits.DirectMessages,
} as const;

/** The bot sees what is written where it is, but reads it only where it is named or spoken to alone. */
export function announceMessage(message: StoredMessage, world: World, gateway: Gateway): void {
  const { channel } = message;
  if (!maySee(world, channel, world.bot.id)) return;
  const guild = world.guilds.find(({ id }) => id === channel.guild);
  const mentioned = message.pings.users.includes(world.bot.id);
  const isRead = guild === undefined || mentioned;
  const payload = {
    ...toApiMessage(message, world),
    ...(isRead ? {} : { content: '' }),
    mentions: mentioned ? [toApiUser(world.bot)] : [],
    ...(guild === undefined ? {} : { guild_id: guild.id, member: memberOf(guild, message.author) }),
  };
  const intent = guild === undefined ? MESSAGE_INTENT.conversation : MESSAGE_INTENT.guild;
  gateway.dispatch('MESSAGE_CREATE', payload, { guild: guild?.id, intent });
}

/** Tells the bot that a message is gone. */
export function announceDeletion({ id, channel, onlyFor }: StoredMessage, gateway: Gateway): void {
  if (onlyFor !== undefined) return;
  const intent = channel.guild === undefined ? MESSAGE_INTENT.conversation : MESSAGE_INTENT.guild;
  const payload = { id, channel_id: channel.id, ...(channel.guild ? { guild_id: channel.guild } : {}) };
  gateway.dispatch('MESSAGE_DELETE', payload, { guild: channel.guild, intent });
}
