import { setImmediate } from 'node:timers/promises';
import { askHere } from '../../commands/ask-here.ts';
import { type Asked, hashOfAnswer } from '../cards/asked.ts';
import { isAnswered } from '../cards/is-answered.ts';
import type { Desk } from '../desk/desk.ts';
import type { Wait } from '../desk/wait.ts';
import type { Logger } from '../running/logger.ts';
import type { GuildStories } from '../stories/guild-stories.ts';
import type { GuildStory } from '../stories/guild-story.ts';

export interface TellerOptions {
  readonly stories: Pick<GuildStories, 'ready'>;
  readonly desk: Pick<Desk, 'waits'>;
  /** Whether the bot is in a guild; undefined where another process is, or where that is not known yet. */
  readonly isIn: (guild: string) => boolean | undefined;
  /** Tells one member of an answer. */
  readonly tell: (
    guild: string,
    wait: Wait,
    asked: Asked,
    told: GuildStory,
  ) => Promise<'told' | 'unreachable'>;
  readonly now: () => number;
  readonly log: Logger;
}

/** Tells members of answers that they have waited for: each once, one after another, between other work. */
export interface Teller {
  /** What a guild asks may have changed. Resolves when all that was to be told is told; never rejects. */
  look(guild: string): Promise<void>;
  /** Likewise for all guilds in which somebody waits. */
  lookEverywhere(): Promise<void>;
  /** Tells nobody after the one who is being told. */
  stop(): void;
}

/** Where so many messages in a row could not be sent, the others will not arrive either. */
const MOST_FAILURES = 3;

export function createTeller({ stories, desk, isIn, tell, now, log }: TellerOptions): Teller {
  const waiting = new Set<string>();
  let running: Promise<void> | undefined;
  let isStopped = false;

  function look(guild: string): Promise<void> {
    waiting.add(guild);
    running ??= run();
    return running;
  }

  async function run(): Promise<void> {
    await setImmediate();
    // What is added meanwhile is seen too.
    for (const guild of waiting) {
      waiting.delete(guild);
      if (isStopped || isIn(guild) !== true) continue;
      await attempt(() => lookIn(guild));
    }
    // At once: what is added from now on needs another run.
    running = undefined;
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.error({ error }, 'those who wait for an answer could not be told; it is tried again within a day');
    }
  }

  async function lookIn(guild: string): Promise<void> {
    const waits = await desk.waits.inGuild(guild, now());
    if (waits.length === 0) return;
    const told = await stories.ready(guild);
    let failures = 0;
    for (const wait of waits) {
      await setImmediate();
      if (isStopped || failures >= MOST_FAILURES) return;
      const asked = askHere(wait.question, told);
      if (!isAnswered(asked) || hashOfAnswer(asked) === wait.seen) continue;
      // Another process may be about to tell them, or they may have asked to be forgotten.
      const [taken] = await desk.waits.take(guild, [wait.id], now());
      if (taken === undefined) continue;
      failures = (await tellOne(guild, taken, asked, told)) ? 0 : failures + 1;
    }
  }

  /** Whether there is nothing left to try. */
  async function tellOne(guild: string, wait: Wait, asked: Asked, told: GuildStory): Promise<boolean> {
    try {
      const outcome = await tell(guild, wait, asked, told);
      if (outcome === 'unreachable') log.info({}, 'a member who waited for an answer cannot be reached');
    } catch (error) {
      log.warn({ reason: reasonOf(error) }, 'a member who waits for an answer could not be told now');
      await desk.waits.release([wait.id]);
      return false;
    }
    await desk.waits.done([wait.id]);
    return true;
  }

  return {
    look,
    async lookEverywhere() {
      await attempt(async () => {
        await Promise.all((await desk.waits.guilds()).map(look));
      });
    },
    stop() {
      isStopped = true;
    },
  };
}

/** Not the error itself, whose address names the member. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
