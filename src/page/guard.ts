import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Who may talk to the page's server. */
export interface Guard {
  /** Whether a path begins with the token. */
  knows(path: string): boolean;
  /**
   * Whether a request comes from the page itself: asked for under the name of this machine, so that no foreign name was
   * pointed here, and from no other origin.
   *
   * @param acts whether it does something; then its origin has to be said.
   */
  admits(headers: IncomingHttpHeaders, acts: boolean): boolean;
}

/** @param port the server's own, once it listens. */
export function createGuard(token: string, port: () => number): Guard {
  const expected = Buffer.from(token);
  return {
    knows(path) {
      const given = Buffer.from(path.split('/')[1] ?? '');
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
    admits({ host, origin }, acts) {
      const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
      if (host === undefined || !hosts.includes(host)) return false;
      return origin === undefined ? !acts : origin === `http://${host}`;
    },
  };
}
