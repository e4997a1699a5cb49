import type { WireEntry } from '../sandbox/events.ts';
import type { User } from '../sandbox/world.ts';
import type { PageWire } from './protocol.ts';

/** A line of the wire as its own user is told of it; undefined where it belongs to another, or to nobody. */
export function pageWire({ user: owner, ...entry }: WireEntry, user: User): PageWire | undefined {
  if (owner !== user.id) return undefined;
  const { at, direction, name, status, body } = entry;
  return {
    at,
    direction,
    name,
    ...(status === undefined ? {} : { status }),
    ...(body === undefined ? {} : { body: withoutToken(body) }),
  };
}

function withoutToken(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('token' in body)) return body;
  return { ...body, token: '…' };
}
