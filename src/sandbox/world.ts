import { PermissionFlagsBits } from 'discord-api-types/v10';
import { snowflakeAt } from './snowflakes.ts';

/** Someone on the sandbox's Discord. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly bot: boolean;
  readonly locale: string;
}

/** Permissions that a channel grants or takes, on top of what a role or a member has. Bits as Discord numbers them. */
export interface Overwrite {
  /** A role's or a user's. */
  readonly id: string;
  readonly allow?: bigint;
  readonly deny?: bigint;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'dm' | 'group';
  /** The guild it belongs to; undefined for conversations. */
  readonly guild: string | undefined;
  /** The text channel that a thread hangs on. */
  readonly parent?: string;
  /** Who takes part in a conversation, the bot included where it does. */
  readonly recipients: readonly string[];
  readonly overwrites: readonly Overwrite[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly owner: string;
  /** What everyone may do. */
  readonly everyone: bigint;
  /** Roles by id, with what they grant. */
  readonly roles: readonly { readonly id: string; readonly name: string; readonly permissions: bigint }[];
  /** The roles of each member, by user id. The bot comes and goes. */
  readonly members: Map<string, readonly string[]>;
}

/** Everything that is there before anybody does anything. */
export interface World {
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: User;
  readonly users: readonly User[];
  readonly guilds: readonly Guild[];
  /** Some may be deleted. */
  readonly channels: Channel[];
}

const P = PermissionFlagsBits;
const MEMBERS_MAY =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.ReadMessageHistory |
  P.UseApplicationCommands |
  P.UseExternalApps |
  P.EmbedLinks;
/** The first day of 2024: all that is there is older than what happens. */
const FOUNDED = Date.UTC(2024, 0, 1);

/**
 * Four people, two guilds in two languages, a third that the bot is no member of, and conversations. Mo and Sam moderate
 * the guilds, and Ada one channel of each.
 */
export function createWorld({ moreGuilds = 0 }: { readonly moreGuilds?: number } = {}): World {
  let made = 0;
  const id = (): string => {
    made += 1;
    return snowflakeAt(FOUNDED + made, made);
  };
  const user = (username: string, displayName: string, locale: string, bot = false): User => ({
    id: id(),
    username,
    displayName,
    bot,
    locale,
  });
  const application = { id: id(), name: 'Footnote' };
  const bot: User = { ...user('footnote', 'Footnote', 'en-US', true), id: application.id };
  const ada = user('ada', 'Ada', 'en-US');
  const ben = user('ben', 'Ben', 'en-US');
  const mo = user('mo', 'Mo', 'en-US');
  const sam = user('sam', 'Sam', 'en-US');
  const users = [ada, ben, mo, sam];
  const channels: Channel[] = [];

  function guild(name: string, locale: string, withBot: boolean): Guild {
    const guildId = id();
    const moderators = id();
    const channel = (channelName: string, overwrites: readonly Overwrite[] = []): Channel => ({
      id: id(),
      name: channelName,
      kind: 'text',
      guild: guildId,
      recipients: [],
      overwrites,
    });
    const general = channel('general');
    const announcements = channel('announcements', [
      { id: guildId, deny: P.SendMessages | P.SendMessagesInThreads },
      { id: moderators, allow: P.SendMessages | P.SendMessagesInThreads },
    ]);
    const hidden = channel('staff', [
      { id: bot.id, deny: P.ViewChannel | P.SendMessages },
      { id: moderators, allow: P.ViewChannel },
    ]);
    const noExternal = channel('no-apps', [{ id: guildId, deny: P.UseExternalApps }]);
    const thread: Channel = { ...channel('a-thread'), kind: 'thread', parent: general.id };
    const quiet = channel('no-threads', [{ id: guildId, deny: P.SendMessagesInThreads }]);
    const quietThread: Channel = { ...channel('quiet-thread'), kind: 'thread', parent: quiet.id };
    channels.push(general, announcements, hidden, noExternal, thread, quiet, quietThread);
    return {
      id: guildId,
      name,
      locale,
      owner: mo.id,
      everyone: MEMBERS_MAY,
      roles: [{ id: moderators, name: 'moderators', permissions: P.ManageMessages | P.ManageGuild }],
      members: new Map<string, readonly string[]>([
        [ada.id, []],
        [ben.id, []],
        [mo.id, [moderators]],
        [sam.id, [moderators]],
        ...(withBot ? ([[bot.id, []]] as const) : []),
      ]),
    };
  }

  const guilds = [
    guild('Harbour', 'en-US', true),
    guild('Hafen', 'de', true),
    guild('Elsewhere', 'en-US', false),
    ...Array.from({ length: moreGuilds }, (_, number) => guild(`Guild ${number + 1}`, 'en-US', true)),
  ];
  // Made apart: with an even number of ids for each, the guilds would share few of the shards.
  for (const { id: guildId } of guilds) {
    const overwrites = [{ id: ada.id, allow: P.ManageMessages }];
    channels.push({ id: id(), name: 'corner', kind: 'text', guild: guildId, recipients: [], overwrites });
  }
  for (const { id: member, username } of users) {
    channels.push(conversation(id(), `dm-${username}`, 'dm', [member, bot.id]));
  }
  channels.push(conversation(id(), 'ada-and-ben', 'group', [ada.id, ben.id]));
  return { application, bot, users, guilds, channels };
}

function conversation(
  id: string,
  name: string,
  kind: 'dm' | 'group',
  recipients: readonly string[],
): Channel {
  return { id, name, kind, guild: undefined, recipients, overwrites: [] };
}

/** A user by id, the bot included. */
export function userById(world: World, id: string): User | undefined {
  return world.bot.id === id ? world.bot : world.users.find((user) => user.id === id);
}
