import { type GatewayState, lastSignOfLife, type ShardState, SILENCE_LIMIT } from './gateway-state.ts';
import type { Logger } from './logger.ts';

/** What a watchdog watches; all times in ms. */
export interface WatchdogOptions {
  readonly state: () => GatewayState;
  /** The time since 1970, on the clock of the state. */
  readonly now: () => number;
  /** How long a shard may be away or silent; longer than the server's heartbeat interval. Default: 60,000. */
  readonly limit?: number;
  /** How often to look. Default: 5,000. */
  readonly every?: number;
  /** Called once, when waiting longer is of no use. */
  readonly leave: (reason: string) => void;
  readonly log: Logger;
}

export interface Watchdog {
  /** Looks now. It is also done every now and then until {@link stop}. */
  check(): void;
  stop(): void;
}

/** A session begins by an IDENTIFY, of which Discord takes one in 5 s: the last of many shards waits for the others. */
const PER_OTHER_SHARD = 5_000;
/** discord.js counts a new session as ready only when its guilds have come, or after 15 s. */
const GUILD_WAIT = 15_000;
/** A timer that is this late did not run because nothing did: the machine was asleep. */
const ASLEEP = 30_000;

/**
 * Leaves where discord.js would wait for ever: after a close that it does not recover from, when a RESUME is never
 * answered, when nothing comes any more on a connection that seems open. A supervisor then starts the bot anew.
 *
 * It leaves when a shard gave no sign of life for `limit`, although it counts as ready, or was not ready for `limit`
 * and 5 s for each further shard. The first time it may take 15 s more. Silence is counted from the last sign of life
 * and not from the heartbeat that is due after it: discord.js notices by itself, but only at the next heartbeat but one
 * and after up to 30 s of closing, and nobody is answered in the meantime.
 */
export function createWatchdog({ state, now, leave, log, ...options }: WatchdogOptions): Watchdog {
  const { limit = SILENCE_LIMIT, every = 5_000 } = options;
  const started = now();
  let lastCheck = started;
  let countingFrom = started;
  let everReady = false;
  let left = false;
  /** When each shard was last seen ready. */
  const lastReady = new Map<number, number>();
  const timer = setInterval(check, every);

  function check(): void {
    if (left) return;
    const time = now();
    // What came late, or before its time because the clock was set, says nothing about the gateway.
    if (time - lastCheck > every + ASLEEP || time < lastCheck) {
      log.warn(
        { seconds: seconds(time - lastCheck) },
        'the process was asleep or the clock was set; counting anew',
      );
      countingFrom = time;
      lastReady.clear();
    }
    lastCheck = time;
    const { shards } = state();
    for (const { id, status } of shards) if (status === 'ready') lastReady.set(id, time);
    everReady ||= shards.length > 0 && shards.every(({ status }) => status === 'ready');
    const reason = reasonToLeave(shards, time);
    if (reason === undefined) return;
    left = true;
    clearInterval(timer);
    log.error({ shards }, `leaving: ${reason}`);
    leave(reason);
  }

  function reasonToLeave(shards: readonly ShardState[], time: number): string | undefined {
    const patience = limit + PER_OTHER_SHARD * Math.max(0, shards.length - 1) + (everReady ? 0 : GUILD_WAIT);
    if (shards.length === 0) {
      const waited = time - countingFrom;
      return waited < patience ? undefined : `the gateway was not ready for ${seconds(waited)} s`;
    }
    for (const shard of shards) {
      if (shard.status !== 'ready') {
        const waited = time - (lastReady.get(shard.id) ?? countingFrom);
        if (waited >= patience) return `shard ${shard.id} was ${shard.status} for ${seconds(waited)} s`;
      } else {
        const silent = time - Math.max(lastSignOfLife(shard) ?? countingFrom, countingFrom);
        if (silent >= limit) return `shard ${shard.id} gave no sign of life for ${seconds(silent)} s`;
      }
    }
    return undefined;
  }

  return {
    check,
    stop() {
      left = true;
      clearInterval(timer);
    },
  };
}

function seconds(ms: number): number {
  return Math.round(ms / 1000);
}
