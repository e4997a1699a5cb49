import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type HealthOptions, healthApp } from './health-app.ts';

/** The health server cannot be started; the message names the variable and the remedy. */
export class HealthServerError extends Error {
  override readonly name = 'HealthServerError';
}

export interface HealthServerOptions extends HealthOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
}

export interface HealthServer {
  readonly port: number;
  /** Stops at once; a reader that keeps its connection open is not waited for. */
  close(): Promise<void>;
}

/**
 * Serves `/healthz` and `/metrics`.
 *
 * @throws {HealthServerError} When the address cannot be listened on.
 */
export async function startHealthServer({
  host,
  port,
  ...options
}: HealthServerOptions): Promise<HealthServer> {
  const { log } = options;
  const server = createServer(getRequestListener(healthApp(options).fetch));
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new HealthServerError(remedy(error, host, port), { cause: error });
  }
  server.on('error', (error) => log.warn({ error }, 'the health server failed'));
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  log.info({ host, port: bound }, 'the health server listens');
  return {
    port: bound,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function remedy(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'EADDRINUSE':
      return `HEALTH_PORT ${port} is in use on ${host}. Choose another, or end the program that uses it.`;
    case 'EACCES':
      return `HEALTH_PORT ${port} is reserved for the administrator. Choose one from 1024 to 65535.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HEALTH_HOST ${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 in a container.`;
    default:
      return `HEALTH_PORT ${port} cannot be listened on at HEALTH_HOST ${host} (${code}). Choose others.`;
  }
}
