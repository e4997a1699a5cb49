import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { GatewayState } from '../../src/running/gateway-state.ts';
import { type HealthServer, startHealthServer } from '../../src/running/health-server.ts';
import { createMetrics } from '../../src/running/metrics.ts';
import { capturedLog } from './captured-log.ts';
import { gatewayOf } from './gateway-states.ts';

const NOW = 1_000_000;
let server: HealthServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function get(path: string, gateway: GatewayState, method = 'GET'): Promise<Response> {
  server ??= await start(0, gateway);
  return fetch(`http://127.0.0.1:${server.port}${path}`, { method });
}

function start(port: number, gateway: GatewayState): Promise<HealthServer> {
  const state = () => gateway;
  const metrics = createMetrics({ state, corpus: () => ({ articles: 3, paragraphs: 90 }), now: () => NOW });
  return startHealthServer({ host: '127.0.0.1', port, state, metrics, now: () => NOW, log: capturedLog() });
}

it('is healthy when every shard is ready and was heard of within a minute', async () => {
  const gateway = gatewayOf({ lastAcknowledged: NOW - 40_000 }, { readySince: NOW - 59_000 });
  const response = await get('/healthz', gateway);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: 'ready',
    guilds: 2,
    shards: [
      { id: 0, status: 'ready', silentSeconds: 40, alive: true },
      { id: 1, status: 'ready', silentSeconds: 59, alive: true },
    ],
  });
});

it.each([
  ['a shard resumes for ever', gatewayOf({ status: 'resuming', lastAcknowledged: NOW })],
  ['a shard was closed for good', gatewayOf({ lastAcknowledged: NOW }, { status: 'disconnected' })],
  ['a shard is silent', gatewayOf({ lastAcknowledged: NOW - 60_000 })],
  ['nothing was ever heard', gatewayOf({ readySince: undefined })],
  ['the gateway is not known yet', gatewayOf()],
])('is unhealthy when %s', async (_, gateway) => {
  const response = await get('/healthz', gateway);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ status: 'not ready' });
});

it('names the shard that is at fault', async () => {
  const response = await get('/healthz', gatewayOf({ lastAcknowledged: NOW }, { status: 'connecting' }));
  expect(await response.json()).toMatchObject({
    shards: [
      { id: 0, alive: true },
      { id: 1, status: 'connecting', alive: false },
    ],
  });
});

it('serves the metrics', async () => {
  const response = await get('/metrics', gatewayOf({ lastAcknowledged: NOW - 1_500 }));
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(await response.text()).toContain('footnote_gateway_silence_seconds{shard="0"} 1.5\n');
});

it('has nothing else', async () => {
  for (const [path, method] of [
    ['/', 'GET'],
    ['/healthz/../.env', 'GET'],
    ['/healthz', 'POST'],
  ] as const) {
    expect((await get(path, gatewayOf({}), method)).status).toBe(404);
  }
});

it('names the variable and the remedy when the port is in use', async () => {
  server = await start(0, gatewayOf({}));
  await expect(start(server.port, gatewayOf({}))).rejects.toThrow(
    `HEALTH_PORT ${server.port} is in use on 127.0.0.1. Choose another, or end the program that uses it.`,
  );
});

it('names the variable when the address is not of this machine', async () => {
  const state = () => gatewayOf();
  const metrics = createMetrics({ state, corpus: () => ({ articles: 0, paragraphs: 0 }) });
  const starting = startHealthServer({ host: '192.0.2.1', port: 0, state, metrics, log: capturedLog() });
  await expect(starting).rejects.toThrow('HEALTH_HOST 192.0.2.1 is no address of this machine.');
});

it('closes although a reader is in the middle of a request', async () => {
  server = await start(0, gatewayOf({}));
  const { port } = server;
  const reader = connect(port, '127.0.0.1');
  const ended = once(reader, 'close');
  reader.on('error', () => {});
  // What comes back shows that the server has begun with the second request, which never ends.
  reader.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nGET /healthz HTTP/1.1\r\n');
  await once(reader, 'data');
  await server.close();
  server = undefined;
  await ended;
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
});
