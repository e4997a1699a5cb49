import { PermissionFlagsBits } from 'discord-api-types/v10';
import { maySee, mayWrite } from '../sandbox/permissions.ts';
import type { Channel, Guild, User, World } from '../sandbox/world.ts';
import type { PageChannel, PageGuild, PageSelf, PageUser, PageWorld } from './protocol.ts';

/** What one user has before their eyes: channels that they may not see are not in it, not even by name. */
export function pageWorld(
  user: User,
  language: string,
  session: string,
  world: World,
  { languages, examples }: Pick<PageWorld, 'languages' | 'examples'>,
): PageWorld {
  const channels = world.channels.filter((channel) => maySee(world, channel, user.id));
  const pageChannel = (channel: Channel): PageChannel => channelFor(user, channel, world);
  return {
    self: pageSelf(user, world),
    language,
    everybody: world.users.map((each) => pageSelf(each, world)),
    languages,
    examples,
    users: [...world.users, world.bot].map(pageUser),
    guilds: world.guilds
      .filter(({ members }) => members.has(user.id))
      .map((guild) => pageGuild(guild, channels.filter(({ guild: id }) => id === guild.id).map(pageChannel))),
    conversations: channels.filter(({ guild }) => guild === undefined).map(pageChannel),
    session,
  };
}

function pageUser({ id, displayName, username, bot }: User): PageUser {
  return { id, name: displayName, username, bot };
}

function pageSelf(user: User, { guilds }: World): PageSelf {
  return { ...pageUser(user), isModerator: guilds.some((guild) => moderates(guild, user.id)) };
}

function moderates({ roles, members }: Guild, user: string): boolean {
  const own = members.get(user) ?? [];
  return roles.some(
    ({ id, permissions }) => own.includes(id) && (permissions & PermissionFlagsBits.ManageMessages) !== 0n,
  );
}

function pageGuild({ id, name, roles, members }: Guild, channels: readonly PageChannel[]): PageGuild {
  return {
    id,
    name,
    channels,
    members: [...members].map(([user, own]) => {
      const role = roles.find((each) => own.includes(each.id))?.name;
      return role === undefined ? { user } : { user, role };
    }),
  };
}

function channelFor(user: User, channel: Channel, world: World): PageChannel {
  const { id, name, kind, parent, recipients, guild } = channel;
  return {
    id,
    name,
    kind,
    mayWrite: mayWrite(world, channel, user.id),
    ...(parent === undefined ? {} : { parent }),
    ...(guild === undefined ? { with: recipients.filter((each) => each !== user.id) } : {}),
  };
}
