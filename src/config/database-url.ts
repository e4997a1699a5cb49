import { ConfigError } from './config-error.ts';

/** Where the database is. */
export type DatabaseLocation =
  | {
      readonly kind: 'file';
      /** Absolute. */
      readonly path: string;
    }
  | {
      readonly kind: 'server';
      /** Holds no secret. */
      readonly url: string;
      /** `DATABASE_TOKEN`; undefined where it is not set. */
      readonly token: string | undefined;
    }
  /** Nothing outlasts the program. */
  | { readonly kind: 'memory' };

/**
 * The place of a database: `file:` with a path, the address of a libSQL server, or `memory`.
 *
 * @param absolute makes a path absolute.
 * @throws {ConfigError} When it is none of these.
 */
export function readDatabaseUrl(written: string, absolute: (path: string) => string): DatabaseLocation {
  if (/^:?memory:?$/i.test(written)) return { kind: 'memory' };
  const [, path] = /^file:(?:\/\/(?=\/))?(.+)$/i.exec(written) ?? [];
  if (path !== undefined) {
    if (/^\/\/|[?#\0]/.test(path)) {
      throw new ConfigError(
        'must name a file of this machine by its path alone, such as file:data/footnote.db',
      );
    }
    return { kind: 'file', path: absolute(path) };
  }
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || !/^(?:libsql|https?):$/.test(url.protocol) || url.host === '') {
    throw new ConfigError(
      'must be a file such as file:data/footnote.db, a libSQL server such as libsql://database.example, or memory',
    );
  }
  if (url.username !== '' || url.password !== '' || /[?#]/.test(written)) {
    throw new ConfigError('must be the address alone; a token goes into DATABASE_TOKEN');
  }
  return { kind: 'server', url: written, token: undefined };
}

/**
 * The token that a libSQL server asks for.
 *
 * @throws {ConfigError} When it clearly is none. The token is never in the message.
 */
export function readDatabaseToken(written: string): string {
  if (/[^\x21-\x7e]|["'`]/.test(written)) {
    throw new ConfigError('holds spaces, quotation marks or characters that no token has. Copy it anew');
  }
  return written;
}
