import { pathToFileURL } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import type { Location } from './location.ts';

/**
 * How long SQLite itself waits for a lock, in ms: nothing else runs meanwhile, so a longer wait is made by trying again.
 */
const BUSY_TIMEOUT = 5;
/** For one answer of a server, in ms. */
const SERVER_TIMEOUT = 10_000;

/** A client of a database; a file is opened at once, a server at the first statement. */
export function connect(location: Location): Client {
  switch (location.kind) {
    case 'file':
      // One connection: what is said to it by PRAGMA then holds for all that follows.
      return createClient({
        url: pathToFileURL(location.path).href,
        concurrency: 1,
        timeout: BUSY_TIMEOUT,
      });
    case 'memory':
      return createClient({ url: ':memory:' });
    case 'server':
      return createClient({
        url: location.url,
        ...(location.token === undefined ? {} : { authToken: location.token }),
        fetch: withinTime,
      });
  }
}

function withinTime(request: Request | string, init: RequestInit = {}): Promise<Response> {
  return fetch(request, { ...init, signal: AbortSignal.timeout(SERVER_TIMEOUT) });
}
