import { type Client, Events, ShardClientUtil, Status } from 'discord.js';

/** Told when the bot is added to a guild or removed from it, and when a channel is deleted. */
export interface GuildListener {
  joined(guild: string): void;
  left(guild: string): void;
  channelGone(guild: string, channel: string): void;
}

/** Tells of guilds that come and go; one that is only unavailable for a time has not gone. */
export function watchGuilds(client: Client, { joined, left, channelGone }: GuildListener): void {
  client.on(Events.GuildCreate, ({ id }) => joined(id));
  client.on(Events.GuildDelete, ({ id }) => left(id));
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) channelGone(channel.guildId, channel.id);
  });
}

/** Whether the bot is in a guild; undefined where another process has its shard, or the shard is not ready. */
export function isInGuild(client: Client, guild: string): boolean | undefined {
  const { shardCount } = client.options;
  if (!client.isReady() || shardCount === undefined) return undefined;
  const shard = client.ws.shards.get(ShardClientUtil.shardIdForGuildId(guild, shardCount));
  return shard?.status === Status.Ready ? client.guilds.cache.has(guild) : undefined;
}
