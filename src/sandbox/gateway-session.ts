import type { WebSocket } from 'ws';
import { type Frame, sendFrame } from './gateway-frame.ts';

const MOST_KEPT = 1_000;

/** One login of the bot. It outlives its socket: it can be resumed. */
export interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shardCount: number;
  readonly intents: number;
  /** What was dispatched, for whoever missed it. `s` counts from 1. */
  readonly sent: Frame[];
  sequence: number;
  socket: WebSocket | undefined;
}

/** Of how many shards which one hears of a guild; conversations are heard of on the first. */
export function shardOf(guild: string | undefined, count: number): number {
  return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));
}

/** Sends an event to a session and keeps it, for when it is resumed. */
export function dispatchTo(session: Session, op: number, name: string, data: unknown): void {
  session.sequence += 1;
  const frame = { op, t: name, s: session.sequence, d: data };
  session.sent.push(frame);
  if (session.sent.length > MOST_KEPT) session.sent.shift();
  if (session.socket !== undefined) sendFrame(session.socket, frame);
}
