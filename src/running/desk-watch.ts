import type { Desk } from '../desk/desk.ts';
import type { Logger } from './logger.ts';

/** What to watch; times in ms. */
export interface DeskWatchOptions {
  readonly desk: Desk;
  /** Whether the bot is in a guild; undefined where this process cannot tell. */
  readonly isIn: (guild: string) => boolean | undefined;
  /** The time since 1970. */
  readonly now: () => number;
  /** Called when what other processes have changed has been taken over. */
  readonly onRefreshed?: () => void;
  /** Called each day, when what was kept long enough has been deleted. */
  readonly onSwept?: () => void;
  readonly log: Logger;
  /** How often to look for what other processes have changed. Default: 2,000. */
  readonly every?: number;
  /** How often to look for guilds that were left long ago. Default: a day. */
  readonly sweepEvery?: number;
}

export interface DeskWatch {
  /** Takes over what other processes have changed. It is also done every now and then. Never rejects. */
  refresh(): Promise<void>;
  /** Notes who has left and deletes what was left long ago. It is also done every day. Never rejects. */
  sweep(): Promise<void>;
  /** The bot was added to a guild, or removed from it. Never rejects. */
  note(guild: string, presence: 'joined' | 'left'): Promise<void>;
  /** A channel was deleted. Never rejects. */
  forgetChannel(guild: string, channel: string): Promise<void>;
  close(): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1000;
/** What is stored of a guild that the bot has left is kept so long: it may have been removed by mistake. In ms. */
export const KEPT_AFTER_LEAVING = 30 * DAY;

/** What was missed is kept so long, in ms. */
export const KEPT_MISSES = 30 * DAY;
/** So long somebody waits for an answer at most, in ms. */
const LONGEST_WAIT = 180 * DAY;

/** Keeps what guilds have set up to date, and deletes what is stored of those that the bot has left. */
export function watchDesk(options: DeskWatchOptions): DeskWatch {
  const { desk, isIn, now, onRefreshed, onSwept, log, every = 2_000, sweepEvery = DAY } = options;
  const working = new Set<Promise<void>>();
  let refreshing: Promise<void> | undefined;
  let isFailing = false;
  const timers = [setInterval(() => void refresh(), every), setInterval(() => void sweep(), sweepEvery)];

  async function takeOver(): Promise<void> {
    try {
      await desk.refresh();
      onRefreshed?.();
      if (isFailing) log.info({}, 'the database can be read again');
      isFailing = false;
    } catch (error) {
      // Once is enough, however long it lasts.
      if (!isFailing) log.error({ error }, 'the database cannot be read; what was loaded before stays');
      isFailing = true;
    }
  }

  function refresh(): Promise<void> {
    refreshing ??= takeOver().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  }

  async function lookAround(): Promise<void> {
    const guilds = desk.guilds();
    await desk.notePresence(
      {
        left: guilds.filter((guild) => isIn(guild) === false),
        here: guilds.filter((guild) => isIn(guild) === true),
      },
      now(),
    );
    const count = await desk.deleteLeft(now() - KEPT_AFTER_LEAVING);
    if (count > 0) log.info({ count }, 'what was stored of guilds that the bot has left was deleted');
    await desk.misses.deleteBefore(now() - KEPT_MISSES);
    await desk.waits.deleteBefore(now() - LONGEST_WAIT);
    onSwept?.();
  }

  /** Does some work whose failure waits for the next time. */
  async function attempt(work: () => Promise<unknown>, failure: string): Promise<void> {
    const attempted = work().then(
      () => {},
      (error: unknown) => log.error({ error }, failure),
    );
    working.add(attempted);
    await attempted;
    working.delete(attempted);
  }

  function sweep(): Promise<void> {
    return attempt(lookAround, 'what is kept for a time could not be looked after');
  }

  return {
    refresh,
    sweep,
    note: (guild, presence) =>
      attempt(
        () =>
          desk.notePresence(
            presence === 'left' ? { left: [guild], here: [] } : { left: [], here: [guild] },
            now(),
          ),
        'that a guild was joined or left could not be noted; it is looked at again within a day',
      ),
    async forgetChannel(guild, channel) {
      if (!desk.settings(guild).channels.has(channel)) return;
      await attempt(
        () => desk.changeChannel(guild, channel, { answers: 'guild', quiet: false }),
        'what was set for a channel that is gone could not be deleted',
      );
    },
    async close() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all([refreshing, ...working]);
    },
  };
}
