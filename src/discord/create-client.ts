import { Client, GatewayIntentBits, Options } from 'discord.js';

/** How the bot meets Discord. */
export interface ClientOptions {
  /** Another Discord-compatible server's address, without the version; undefined for Discord's own. */
  readonly api: string | undefined;
  /** Whether messages that name the bot are answered. */
  readonly mentions: boolean;
  /** The shards of this process. */
  readonly shards: 'auto' | readonly number[];
  /** Of how many shards in all; undefined where Discord says. */
  readonly shardCount: number | undefined;
}

/** A first response is void after 3 s, so waiting longer for an answer helps nobody. In ms. */
const REST_TIMEOUT = 2_500;
/** Members and users that Discord sends along are kept only as far as discord.js works with them at once. */
const FEW = 50;

/** A client without privileged intents, which pings nobody and keeps in memory only what it needs. */
export function createClient({ api, mentions, shards, shardCount }: ClientOptions): Client {
  return new Client({
    intents: mentions
      ? [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages]
      : [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [], repliedUser: false },
    shards: shards === 'auto' ? 'auto' : [...shards],
    ...(shardCount === undefined ? {} : { shardCount }),
    // What is sent is written in Discord's own names already.
    jsonTransformer: (value) => value,
    rest: { ...(api === undefined ? {} : { api }), timeout: REST_TIMEOUT },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      UserManager: { maxSize: FEW, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: FEW, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
  });
}
