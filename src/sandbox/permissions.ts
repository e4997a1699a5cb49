import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { StoredMessage } from './message.ts';
import type { Channel, Guild, World } from './world.ts';

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/**
 * What a user may do in a channel, as Discord computes it: everyone's permissions and the roles', then the channel's
 * overwrites for everyone, for the roles together, and for the member. 0 for who is not there.
 */
export function permissionsIn(world: World, channel: Channel, user: string): bigint {
  if (channel.guild === undefined) return channel.recipients.includes(user) ? ALL : 0n;
  const guild = world.guilds.find(({ id }) => id === channel.guild);
  const roles = guild?.members.get(user);
  if (guild === undefined || roles === undefined) return 0n;
  if (guild.owner === user) return ALL;
  const own = [guild.everyone, ...rolesOf(guild, roles)].reduce((all, bits) => all | bits, 0n);
  if (own & PermissionFlagsBits.Administrator) return ALL;
  return withOverwrites(own, channelOfOverwrites(world, channel), guild.id, roles, user);
}

/** Whether somebody may do something in a channel. */
export function may(world: World, channel: Channel, user: string, permission: bigint): boolean {
  return (permissionsIn(world, channel, user) & permission) !== 0n;
}

/** Whether somebody may see a channel. */
export function maySee(world: World, channel: Channel, user: string): boolean {
  return may(world, channel, user, PermissionFlagsBits.ViewChannel);
}

/** Whether somebody may write in a channel. */
export function mayWrite(world: World, channel: Channel, user: string): boolean {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  return may(world, channel, user, channel.kind === 'thread' ? SendMessagesInThreads : SendMessages);
}

/** Whether somebody may remove a message: their own, or in a guild any where they may manage messages. */
export function mayRemove(
  world: World,
  { author, channel }: Pick<StoredMessage, 'author' | 'channel'>,
  user: string,
): boolean {
  if (author.id === user) return true;
  return channel.guild !== undefined && may(world, channel, user, PermissionFlagsBits.ManageMessages);
}

function rolesOf(guild: Guild, ids: readonly string[]): bigint[] {
  return guild.roles.filter(({ id }) => ids.includes(id)).map(({ permissions }) => permissions);
}

/** A thread has the permissions of the channel that it hangs on. */
function channelOfOverwrites(world: World, channel: Channel): Channel {
  return world.channels.find(({ id }) => id === channel.parent) ?? channel;
}

function withOverwrites(
  base: bigint,
  { overwrites }: Channel,
  everyone: string,
  roles: readonly string[],
  user: string,
): bigint {
  let permissions = base;
  for (const ids of [[everyone], roles, [user]]) {
    const matching = overwrites.filter(({ id }) => ids.includes(id));
    for (const { deny = 0n } of matching) permissions &= ~deny;
    for (const { allow = 0n } of matching) permissions |= allow;
  }
  return permissions;
}
