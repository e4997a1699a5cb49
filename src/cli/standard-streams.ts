import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes. */
export interface Streams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable;
}

/** The process's own streams. When nobody reads any more, as after `head`, the program ends without a word. */
export function standardStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') process.exit(0);
      process.stderr.write(`The answer cannot be written (${code})\n`);
      process.exit(1);
    });
  }
  return { input: process.stdin, output: process.stdout, errors: process.stderr };
}
