import { InteractionContextType } from 'discord-api-types/v10';
import { channelOf, memberOf } from './guild-payload.ts';
import { type StoredMessage, toApiMessage, toApiUser } from './message.ts';
import { permissionsIn } from './permissions.ts';
import type { Channel, User, World } from './world.ts';

/** What a user does, before it is an interaction. */
export interface Deed {
  readonly type: number;
  readonly user: User;
  /** The language that the user's client is set to. */
  readonly locale: string;
  readonly channel: Channel;
  readonly external: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  readonly message?: StoredMessage | undefined;
}

const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** An interaction as the gateway tells of it. */
export function interactionPayload(
  deed: Deed,
  id: string,
  token: string,
  world: World,
): Readonly<Record<string, unknown>> {
  const { type, user, locale, channel, data, message } = deed;
  const guild = world.guilds.find((each) => each.id === channel.guild);
  const permissions = String(permissionsIn(world, channel, user.id));
  const who = guild
    ? { member: { ...memberOf(guild, user), user: toApiUser(user), permissions }, guild_id: guild.id }
    : { user: toApiUser(user) };
  return {
    id,
    application_id: world.application.id,
    type,
    token,
    version: 1,
    data,
    channel: { ...channelOf(channel, world), permissions },
    channel_id: channel.id,
    ...who,
    ...(guild
      ? { guild: { id: guild.id, locale: guild.locale, features: [] }, guild_locale: guild.locale }
      : {}),
    ...(message === undefined ? {} : { message: toApiMessage(message, world) }),
    locale,
    app_permissions: String(permissionsIn(world, channel, world.bot.id)),
    entitlements: [],
    authorizing_integration_owners: owners(deed, guild?.id),
    context: contextOf(channel, world),
    attachment_size_limit: ATTACHMENT_LIMIT,
  };
}

/** Who installed the app, by kind: a guild (0; `0` itself in a conversation with the bot) or the user (1). */
function owners({ external, user }: Deed, guild: string | undefined): Readonly<Record<string, string>> {
  return external ? { 1: user.id } : { 0: guild ?? '0' };
}

function contextOf({ kind, recipients }: Channel, { bot }: World): InteractionContextType {
  if (kind === 'text' || kind === 'thread') return InteractionContextType.Guild;
  return recipients.includes(bot.id) ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}
