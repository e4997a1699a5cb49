import { Hono } from 'hono';
import { type GatewayState, isAlive, lastSignOfLife } from './gateway-state.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

/** What the answers are made of. */
export interface HealthOptions {
  readonly state: () => GatewayState;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  readonly log: Logger;
  /** In ms since 1970, on the clock of the state. Default: the system's clock. */
  readonly now?: () => number;
}

/**
 * `GET /healthz` answers 200 when every shard is ready and gave a sign of life within the last minute, otherwise 503 and
 * which one did not; `GET /metrics` answers in Prometheus' text format. Anything else is not found.
 */
export function healthApp({ state, metrics, log, now = Date.now }: HealthOptions): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => {
    const health = healthOf(state(), now());
    return context.json(health, health.status === 'ready' ? 200 : 503, { 'Cache-Control': 'no-store' });
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType }),
  );
  app.onError((error, context) => {
    log.error({ error }, 'the health server could not answer');
    return context.text('Internal Server Error', 500);
  });
  return app;
}

function healthOf({ shards, guilds }: GatewayState, now: number) {
  const shown = shards.map((shard) => {
    const sign = lastSignOfLife(shard);
    return {
      id: shard.id,
      status: shard.status,
      silentSeconds: sign === undefined ? null : Math.round((now - sign) / 1000),
      alive: isAlive(shard, now),
    };
  });
  const ready = shown.length > 0 && shown.every(({ alive }) => alive);
  return { status: ready ? 'ready' : 'not ready', guilds, shards: shown } as const;
}
