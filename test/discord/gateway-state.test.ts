import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gatewayStateOf } from '../../src/discord/gateway-state.ts';
import { isAlive } from '../../src/running/gateway-state.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';

let sandbox: Sandbox;
let client: Client;

beforeEach(async () => {
  sandbox = await Sandbox.start({ heartbeatInterval: 200, shards: 2 });
  client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: [0],
    shardCount: 2,
    rest: { api: sandbox.api },
  });
  client.on(Events.Error, () => {});
  client.on(Events.ShardError, () => {});
});

afterEach(async () => {
  await client.destroy();
  await sandbox.close();
});

const state = () => gatewayStateOf(client);
const status = () => state().shards[0]?.status;
const readySince = () => state().shards[0]?.readySince;
const becomes = (expected: ReturnType<typeof status>) => vi.waitUntil(() => status() === expected, 15_000);

async function logIn(): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  await ready;
}

it('knows of no shard before the login and of a ready one after it', async () => {
  expect(state()).toEqual({ shards: [], guilds: 0 });
  const before = Date.now();
  await logIn();
  expect(state().shards).toEqual([
    expect.objectContaining({ id: 0, status: 'ready', readySince: expect.any(Number) }),
  ]);
  expect(readySince()).toBeGreaterThanOrEqual(before);
  expect(state().guilds).toBe(client.guilds.cache.size);
});

it('tells when a heartbeat was last acknowledged', async () => {
  await logIn();
  const acknowledged = () => state().shards[0]?.lastAcknowledged;
  const first = await vi.waitUntil(acknowledged, 15_000);
  expect(Math.abs(Date.now() - first)).toBeLessThan(60_000);
  await vi.waitUntil(() => (acknowledged() ?? 0) > first, 15_000);
});

it('tells of a session that goes on, with a new time', async () => {
  state();
  await logIn();
  const first = readySince() ?? Number.NaN;
  await vi.waitUntil(() => Date.now() > first);
  sandbox.gateway.dropSockets();
  await vi.waitUntil(() => sandbox.gateway.resumes === 1, 15_000);
  await becomes('ready');
  await vi.waitUntil(() => (readySince() ?? 0) > first, 15_000);
});

it('tells of a RESUME that is never answered, although heartbeats are and the client says that it is ready', async () => {
  await logIn();
  sandbox.gateway.ignoresResumes = true;
  sandbox.gateway.dropSockets();
  await becomes('resuming');
  const then = Date.now();
  await vi.waitUntil(() => (state().shards[0]?.lastAcknowledged ?? 0) > then, 15_000);
  expect(status()).toBe('resuming');
  expect(client.isReady()).toBe(true);
  expect(state().shards.every((shard) => isAlive(shard, Date.now()))).toBe(false);
});

it('tells of a token that was revoked', async () => {
  await logIn();
  sandbox.revokeToken();
  await becomes('disconnected');
  expect(client.isReady()).toBe(true);
});

it('tells of a gateway that is away', async () => {
  await logIn();
  sandbox.gateway.refuses = true;
  sandbox.gateway.dropSockets();
  await becomes('connecting');
  sandbox.gateway.refuses = false;
  await becomes('ready');
});
