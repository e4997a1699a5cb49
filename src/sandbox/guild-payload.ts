import { ChannelType, OverwriteType } from 'discord-api-types/v10';
import { toApiUser } from './message.ts';
import { type Channel, type Guild, type User, userById, type World } from './world.ts';

const JOINED = '2024-01-01T00:00:00.000Z';

/** What the gateway tells of a guild that the bot is in. */
export function guildCreate(guild: Guild, world: World): Readonly<Record<string, unknown>> {
  const { id, name, locale, owner, everyone, roles, members } = guild;
  const channels = world.channels.filter((channel) => channel.guild === id);
  return {
    id,
    name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: owner,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [
      roleOf(id, '@everyone', everyone, 0),
      ...roles.map((role, index) => roleOf(role.id, role.name, role.permissions, index + 1)),
    ],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: locale,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    joined_at: JOINED,
    large: false,
    unavailable: false,
    member_count: members.size,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    members: [...members.keys()].flatMap((user) => {
      const member = userById(world, user);
      return member === undefined ? [] : [{ ...memberOf(guild, member), user: toApiUser(member) }];
    }),
    channels: channels.filter(({ kind }) => kind === 'text').map((each) => channelOf(each, world)),
    threads: channels.filter(({ kind }) => kind === 'thread').map((each) => channelOf(each, world)),
  };
}

/** A member without its user and permissions. */
export function memberOf(guild: Guild, { id }: User): Readonly<Record<string, unknown>> {
  return {
    roles: guild.members.get(id) ?? [],
    nick: null,
    avatar: null,
    joined_at: JOINED,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    premium_since: null,
  };
}

/** A channel in Discord's own shape. */
export function channelOf(channel: Channel, world: World): Readonly<Record<string, unknown>> {
  const common = { id: channel.id, name: channel.name, last_message_id: null };
  switch (channel.kind) {
    case 'text':
      return {
        ...common,
        type: ChannelType.GuildText,
        guild_id: channel.guild,
        position: 0,
        topic: null,
        nsfw: false,
        parent_id: null,
        rate_limit_per_user: 0,
        permission_overwrites: channel.overwrites.map(({ id, allow = 0n, deny = 0n }) => ({
          id,
          type: userById(world, id) === undefined ? OverwriteType.Role : OverwriteType.Member,
          allow: String(allow),
          deny: String(deny),
        })),
      };
    case 'thread':
      return {
        ...common,
        type: ChannelType.PublicThread,
        guild_id: channel.guild,
        parent_id: channel.parent ?? null,
        message_count: 0,
        member_count: 1,
        rate_limit_per_user: 0,
        thread_metadata: {
          archived: false,
          auto_archive_duration: 1440,
          archive_timestamp: JOINED,
          locked: false,
        },
      };
    case 'dm':
      return {
        id: channel.id,
        type: ChannelType.DM,
        last_message_id: null,
        recipients: others(channel, world),
      };
    case 'group':
      return {
        ...common,
        type: ChannelType.GroupDM,
        recipients: others(channel, world),
        owner_id: channel.recipients[0] ?? null,
      };
  }
}

/** Who takes part in a conversation, the bot left out: it knows of itself. */
function others({ recipients }: Channel, world: World): object[] {
  return world.users.filter(({ id }) => recipients.includes(id)).map(toApiUser);
}

function roleOf(
  id: string,
  name: string,
  permissions: bigint,
  position: number,
): Readonly<Record<string, unknown>> {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: String(permissions),
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
