import { setImmediate } from 'node:timers/promises';
import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import { PRESSES } from '../../commands/buttons/index.ts';
import { SUBMITS } from '../../commands/forms/index.ts';
import { COMMANDS } from '../../commands/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { ReadArticle } from '../running/article-reader.ts';
import type { GatewayState } from '../running/gateway-state.ts';
import type { Logger } from '../running/logger.ts';
import type { Metrics } from '../running/metrics.ts';
import type { Base } from '../stories/base.ts';
import { createGuildStories } from '../stories/guild-stories.ts';
import { AskedQuestions } from './asked-questions.ts';
import type { Bot } from './bot.ts';
import { type ClientOptions, createClient } from './create-client.ts';
import { ATTACHMENT_ORIGINS } from './download-attachment.ts';
import { Drafts } from './drafts.ts';
import { endsWithin } from './ends-within.ts';
import { gatewayStateOf } from './gateway-state.ts';
import { handleInteraction } from './handle-interaction.ts';
import { handleMention } from './handle-mention.ts';
import { InFlight } from './in-flight.ts';
import { KnownClusters } from './known-clusters.ts';
import { logIn } from './log-in.ts';
import { LongTexts } from './long-texts.ts';
import { createRateLimit, type Limit } from './rate-limit.ts';
import { RecentShares } from './recent-shares.ts';
import { registerCommands, restFor } from './register.ts';
import { tellerFor } from './teller-for.ts';
import { Votes } from './votes.ts';
import { type GuildListener, isInGuild, watchGuilds } from './watch-guilds.ts';

/** Of the time for closing, so much is for taking leave of the gateway, in ms. */
const GOODBYE = 500;

/** What a bot is started with. */
export interface BotOptions extends ClientOptions {
  readonly token: string;
  /** The articles that every guild begins with, as they are now. */
  readonly base: () => Base;
  readonly desk: Desk;
  /** Makes an article of a file. */
  readonly readArticle: ReadArticle;
  /** Where uploaded files may be read from; Discord's own hosts unless given. */
  readonly attachmentOrigins?: readonly string[];
  /** Makes ids that cannot be guessed: 16 of 0 to 9 and a to f. */
  readonly newId: () => string;
  /** The time in ms since 1970. */
  readonly now: () => number;
  /** Told of guilds that come and go. */
  readonly onGuild?: GuildListener;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly cooldown: Limit | undefined;
  readonly guildLimit: Limit | undefined;
  /**
   * Called when the gateway closed for good: nothing will come any more. `mayPass` tells whether a new start may help, as
   * it does where the token was only exchanged.
   */
  readonly onClosed: (reason: string, mayPass: boolean) => void;
}

/** A bot, logged in or not yet. */
export interface RunningBot {
  /** How the gateway stands, from before the login on. */
  state(): GatewayState;
  /** Whether the bot is in a guild; undefined where another process has its shard, or the shard is not ready. */
  isIn(guild: string): boolean | undefined;
  /**
   * Logs in and tells Discord of the commands. Questions are answered from the moment of the login on.
   *
   * @throws {StartError} When Discord refuses the token or cannot be reached.
   */
  start(): Promise<void>;
  /** Loads anew what has changed of the guilds that were asked lately. */
  renew(): void;
  /** Tells those who wait for an answer that is there by now, where they could not be told before. */
  tellWaiting(): void;
  /** Takes nothing new, waits up to `limit` ms for what is in flight, and closes the gateway. */
  close(limit: number): Promise<void>;
}

export function createBot(options: BotOptions): RunningBot {
  const { log, metrics, mentions, desk, base, readArticle, newId, now } = options;
  const bot: Bot = {
    stories: createGuildStories({
      base,
      desk,
      pause: () => setImmediate(),
      onFaulty: (_, ids) =>
        log.warn({ count: ids.length }, 'articles of a guild cannot be read any more, and were left out'),
      onChanged: (guild) => inFlight.add(teller.look(guild)),
    }),
    mentions,
    desk,
    commands: COMMANDS,
    presses: PRESSES,
    submits: SUBMITS,
    readArticle,
    attachmentOrigins: options.attachmentOrigins ?? ATTACHMENT_ORIGINS,
    log,
    metrics,
    limit: createRateLimit({ member: options.cooldown, guild: options.guildLimit }),
    shares: new RecentShares(),
    longTexts: new LongTexts(),
    drafts: new Drafts(newId),
    votes: new Votes(),
    asked: new AskedQuestions(),
    clusters: new KnownClusters(desk.misses, now),
    now,
  };
  const inFlight = new InFlight();
  const client = createClient(options);
  const teller = tellerFor(client, bot);
  let known = base();
  // It listens from the first call on.
  gatewayStateOf(client);
  client.on(Events.InteractionCreate, (interaction) => inFlight.add(handleInteraction(interaction, bot)));
  if (mentions) client.on(Events.MessageCreate, (message) => inFlight.add(handleMention(message, bot)));
  if (options.onGuild !== undefined) watchGuilds(client, options.onGuild);
  logGateway(client, log);
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const remedy = remedyFor(code);
    log.error({ code, shard, ...(remedy === undefined ? {} : { remedy }) }, 'the gateway closed for good');
    options.onClosed(`shard ${shard} was closed with code ${code}`, remedy === undefined);
  });
  const tellWaiting = (): void => inFlight.add(teller.lookEverywhere());
  return {
    state: () => gatewayStateOf(client),
    isIn: (guild) => isInGuild(client, guild),
    async start() {
      const ready = await logIn(client, options.token, options.api);
      // Where several processes share the work, one of them registers.
      if (ready.ws.shards.has(0)) await register(ready, options, log);
      tellWaiting();
    },
    renew() {
      bot.stories.renew();
      if (base() === known) return;
      known = base();
      // Also where guilds have added nothing of their own.
      tellWaiting();
    },
    tellWaiting,
    async close(limit) {
      teller.stop();
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      const deadline = performance.now() + limit;
      if (!(await inFlight.settle(Math.max(0, limit - GOODBYE)))) {
        log.warn({ unfinished: inFlight.size }, 'left with work in flight');
      }
      // Whoever no longer listens is not waited for: nothing is lost with a dead connection.
      await endsWithin(client.destroy(), Math.max(0, deadline - performance.now()));
    },
  };
}

function logGateway(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => log.error({ error }, 'the client failed'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'the client warns'));
  client.on(Events.ShardError, (error, shard) => log.warn({ error, shard }, 'the gateway connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'the gateway connection is made anew'));
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ shard, replayed }, 'the gateway session goes on'),
  );
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'the gateway is ready'));
}

/** What the operator has to change, where the gateway closed because of how the bot is set up. */
function remedyFor(code: number): string | undefined {
  switch (code) {
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return 'check SHARDS and SHARD_COUNT: there must be more shards in all, and each below their count';
    case GatewayCloseCodes.InvalidAPIVersion:
      return 'check DISCORD_API, or update discord.js';
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return 'set MENTIONS=off, or allow the bot the intent in the developer portal';
    default:
      return undefined;
  }
}

/** A bot whose commands could not be written still answers to those that Discord has. */
async function register(client: Client<true>, { token, api }: BotOptions, log: Logger): Promise<void> {
  try {
    const { kind, count } = await registerCommands(restFor(token, api), client.application.id, COMMANDS);
    log.info({ count, kind }, 'commands registered');
  } catch (error) {
    log.error({ error }, 'the commands could not be registered; run npm run register to try again');
  }
}
