export type ShardStatus =
  | 'idle'
  | 'connecting'
  | 'identifying'
  | 'waiting for guilds'
  | 'ready'
  | 'resuming'
  | 'disconnected';

/** One connection to the gateway. All times are ms since 1970. */
export interface ShardState {
  readonly id: number;
  readonly status: ShardStatus;
  /** When it last became ready, be it by a new session or by going on with the old one; undefined where it never was. */
  readonly readySince: number | undefined;
  /** When a heartbeat was last acknowledged; undefined before the first. */
  readonly lastAcknowledged: number | undefined;
}

/** How the connections to the gateway stand. */
export interface GatewayState {
  /** Those of this process; empty as long as it is not known how many there will be. */
  readonly shards: readonly ShardState[];
  readonly guilds: number;
}

/**
 * The longest time in ms that may pass without a sign of life. Discord asks for a heartbeat every 41.25 s, so the signs
 * of a healthy connection are never further apart than that and the time an acknowledgement takes; the rest is for
 * lost packets that are sent again. Waiting for a second heartbeat would tell nothing more.
 */
export const SILENCE_LIMIT = 60_000;

/**
 * When a shard was last known to live: at an acknowledgement, or when it became ready. The second counts because a new
 * connection sends its first heartbeat only after up to a whole interval.
 */
export function lastSignOfLife({ readySince, lastAcknowledged }: ShardState): number | undefined {
  if (readySince === undefined || lastAcknowledged === undefined) return readySince ?? lastAcknowledged;
  return Math.max(readySince, lastAcknowledged);
}

/** Whether interactions arrive on a shard, as far as can be told at `now`. */
export function isAlive(shard: ShardState, now: number, limit = SILENCE_LIMIT): boolean {
  const sign = lastSignOfLife(shard);
  return shard.status === 'ready' && sign !== undefined && now - sign < limit;
}
