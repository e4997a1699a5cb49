import { type Client, Events, Status } from 'discord.js';
import type { GatewayState, ShardStatus } from '../running/gateway-state.ts';

const STATUS: Readonly<Record<Status, ShardStatus>> = {
  [Status.Ready]: 'ready',
  [Status.Connecting]: 'connecting',
  [Status.Reconnecting]: 'connecting',
  [Status.Idle]: 'idle',
  [Status.Nearly]: 'connecting',
  [Status.Disconnected]: 'disconnected',
  [Status.WaitingForGuilds]: 'waiting for guilds',
  [Status.Identifying]: 'identifying',
  [Status.Resuming]: 'resuming',
};

/** For each client, when each of its shards last became ready: discord.js tells it once, by an event. */
const READY_SINCE = new WeakMap<Client, Map<number, number>>();

/**
 * How a client's connections really stand; `client.isReady()` and `client.ws.status` stay as they were at the start. A
 * shard's own status tells of a close for good (4004: disconnected) and of a RESUME without an answer (resuming), and
 * its acknowledged heartbeats tell whether anybody is still there.
 *
 * The first call for a client begins to listen to it, so call it when the client is made, before it logs in.
 */
export function gatewayStateOf(client: Client): GatewayState {
  const readySince = READY_SINCE.get(client) ?? listen(client);
  return {
    shards: client.ws.shards.map(({ id, status, lastPingTimestamp, ping }) => ({
      id,
      status: STATUS[status],
      readySince: readySince.get(id) ?? client.readyTimestamp ?? undefined,
      // When the heartbeat was sent, and how long its acknowledgement took; -1 before the first.
      lastAcknowledged: lastPingTimestamp + ping > 0 ? lastPingTimestamp + ping : undefined,
    })),
    guilds: client.guilds.cache.size,
  };
}

function listen(client: Client): Map<number, number> {
  const readySince = new Map<number, number>();
  const note = (shard: number): void => {
    readySince.set(shard, Date.now());
  };
  client.on(Events.ShardReady, note);
  client.on(Events.ShardResume, note);
  READY_SINCE.set(client, readySince);
  return readySince;
}
