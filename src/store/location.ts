/** Where a database is. */
export type Location =
  | {
      readonly kind: 'file';
      /** Absolute. */
      readonly path: string;
    }
  | {
      readonly kind: 'server';
      /** Without a name, a password or a token in it: it is shown in messages. */
      readonly url: string;
      readonly token: string | undefined;
    }
  /** Gone with the process. */
  | { readonly kind: 'memory' };

/** What a message calls it. */
export function nameOf(location: Location): string {
  switch (location.kind) {
    case 'file':
      return location.path;
    case 'server':
      return location.url;
    case 'memory':
      return 'the database in memory';
  }
}
