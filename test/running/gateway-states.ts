import type { GatewayState, ShardState } from '../../src/running/gateway-state.ts';

/** A gateway of these shards, numbered from 0: each ready since 0 unless it says otherwise. */
export function gatewayOf(...shards: readonly Partial<ShardState>[]): GatewayState {
  return {
    shards: shards.map((shard, id) => ({
      id,
      status: 'ready',
      readySince: 0,
      lastAcknowledged: undefined,
      ...shard,
    })),
    guilds: 2,
  };
}
