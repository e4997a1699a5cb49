import type { Config } from '../config.ts';
import { openDesk } from '../desk/desk.ts';
import { createBot, type RunningBot } from '../discord/create-bot.ts';
import { articleReader } from '../running/article-reader.ts';
import { CHANCE } from '../running/chance.ts';
import { type CorpusWatch, watchCorpus } from '../running/corpus-watch.ts';
import { type DeskWatch, watchDesk } from '../running/desk-watch.ts';
import { type HealthServer, startHealthServer } from '../running/health-server.ts';
import type { Logger } from '../running/logger.ts';
import { createMetrics } from '../running/metrics.ts';
import type { Step } from '../running/shutdown.ts';
import { createWatchdog } from '../running/watchdog.ts';
import { openDatabase } from '../store/database.ts';
import { type LivingStory, openLivingStory } from './living-story.ts';

/** Which Discord to log in to. */
export interface Connection {
  readonly token: string;
  /** Another server's address; undefined for Discord's own. */
  readonly api: string | undefined;
  /** Where uploaded files may be read from; Discord's own hosts unless given. */
  readonly attachmentOrigins?: readonly string[];
}

/** A bot with all that runs beside it. */
export interface Running {
  readonly bot: RunningBot;
  readonly story: LivingStory;
}

/** What there is to close so far, in order; each part registers itself as it starts. */
export type Steps = Step[];

/** Of the time for leaving, so much is for the parts that are closed after the gateway, in ms. */
const AFTERWARDS = 1_000;

/**
 * Loads the story, then logs in: nothing is answered before there is something to answer from. Its folder is watched,
 * its health told on `HEALTH_PORT`, and `leave` called where waiting for the gateway is of no use.
 *
 * @param steps is filled with what has to be closed.
 * @throws {Misuse} When the articles cannot be used.
 * @throws {StartError} When Discord cannot be logged in to.
 * @throws {HealthServerError} When `HEALTH_PORT` cannot be used.
 * @throws {StoreError} When the database cannot be used.
 */
export async function runBot(
  config: Config,
  { token, api, attachmentOrigins }: Connection,
  log: Logger,
  steps: Steps,
  leave: (status: number, reason: string) => void,
): Promise<Running> {
  const story = await openLivingStory(config);
  const database = await openDatabase(config.database);
  steps.unshift({ name: 'the database', close: () => database.close() });
  const desk = await openDesk(database, CHANCE);
  log.info({ database: database.name }, 'the database is open');
  const metrics = createMetrics({ state: () => bot.state(), corpus: () => sizeOf(story) });
  const bot: RunningBot = createBot({
    ...config.discord,
    token,
    api,
    base: story.current,
    desk,
    readArticle: articleReader(),
    ...(attachmentOrigins === undefined ? {} : { attachmentOrigins }),
    newId: CHANCE.newId,
    now: Date.now,
    onGuild: {
      joined: (guild) => void deskWatch.note(guild, 'joined'),
      left: (guild) => void deskWatch.note(guild, 'left'),
      channelGone: (guild, channel) => void deskWatch.forgetChannel(guild, channel),
    },
    log,
    metrics,
    onClosed: (reason, mayPass) => leave(mayPass ? 1 : 2, reason),
  });
  const deskWatch = watchDesk({
    desk,
    isIn: bot.isIn,
    now: Date.now,
    onRefreshed: bot.renew,
    onSwept: bot.tellWaiting,
    log,
  });
  register(steps, 'the watch on the database', deskWatch);
  const { state } = bot;
  const { port, host } = config.health;
  if (port !== undefined) {
    register(steps, 'the health server', await startHealthServer({ host, port, state, metrics, log }));
  }
  register(steps, 'the watch on the articles', await watchStory(story, metrics, bot.renew, log));
  steps.unshift({ name: 'the gateway', close: (left) => bot.close(Math.max(0, left - AFTERWARDS)) });
  const watchdog = createWatchdog({ state, now: Date.now, leave: (reason) => leave(1, reason), log });
  steps.unshift({ name: 'the watchdog', close: () => watchdog.stop() });
  await bot.start();
  await deskWatch.sweep();
  return { bot, story };
}

async function watchStory(
  story: LivingStory,
  metrics: ReturnType<typeof createMetrics>,
  onLoaded: () => void,
  log: Logger,
): Promise<CorpusWatch> {
  const { directory } = story.folder;
  return watchCorpus({
    directory,
    loaded: story.print,
    log,
    async reload() {
      try {
        await story.reload();
        onLoaded();
        metrics.reloaded('loaded');
      } catch (error) {
        metrics.reloaded('failed');
        throw error;
      }
    },
  });
}

function sizeOf(story: LivingStory): { articles: number; paragraphs: number } {
  const { articles } = story.current().corpus;
  return {
    articles: articles.length,
    paragraphs: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
  };
}

/** What is closed last is registered first. */
function register(steps: Steps, name: string, part: HealthServer | CorpusWatch | DeskWatch): void {
  steps.unshift({ name, close: () => part.close() });
}
