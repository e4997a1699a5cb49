import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** What `npm start` starts; `npm test` has built it. */
const PROGRAM = resolve('dist/src/main.js');
const FERRY = resolve('test/fixtures/stories/ferry');

/** The bot as a process of its own. */
export interface Program {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  /** What it wrote so far. */
  readonly out: () => string;
  readonly errors: () => string;
  /** Its exit status. */
  readonly ended: Promise<number | null>;
  /** Resolves when the log holds a message. */
  logged(message: string): Promise<void>;
}

/** Starts it away from the project, with nothing set but what is given. */
export function startProgram(
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: tmpdir(),
    env: { CORPUS_DIR: FERRY, DISCORD_TOKEN: '', DATABASE_URL: 'memory', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  // It may be gone before it has read what it is given.
  child.stdin.on('error', () => {});
  return {
    process: child,
    out: () => out,
    errors: () => errors,
    ended: once(child, 'close').then(([status]) => status),
    logged: (message) =>
      new Promise((found, failed) => {
        const look = (): void => {
          if (errors.includes(message)) found();
        };
        look();
        child.stderr.on('data', look);
        child.once('close', () => failed(new Error(`it ended and never logged "${message}":\n${errors}`)));
      }),
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new TypeError('no port');
  return address.port;
}
