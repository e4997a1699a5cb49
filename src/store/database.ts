import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client, InStatement, Row } from '@libsql/client';
import { connect } from './connect.ts';
import { explainFailure, isBusy } from './explain-failure.ts';
import { type Location, nameOf } from './location.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { StoreError } from './store-error.ts';

/** A statement and what is bound to its question marks: a value never becomes a part of the SQL. */
export interface Statement {
  readonly sql: string;
  readonly args?: readonly (string | number | null)[];
}

/** What a statement gives. */
export type Rows = readonly Row[];

/** A database of this program's version. Each method throws {@link StoreError}. */
export interface Database {
  /** For messages: its file or its server's address. */
  readonly name: string;
  /** Runs statements in one transaction and gives the rows of each. Either all of it is stored or nothing. */
  write(statements: readonly Statement[]): Promise<readonly Rows[]>;
  /** Reads by statements that all see the same state. */
  read(statements: readonly Statement[]): Promise<readonly Rows[]>;
  /** Never rejects. Afterwards a file holds all of it by itself, unless another process has it open. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** How long to wait for another connection's lock, in ms; other work goes on meanwhile. Default: 5,000. */
  readonly patience?: number;
  /** The program's own unless given. */
  readonly migrations?: readonly Migration[];
}

const FIRST_WAIT = 10;
const LONGEST_WAIT = 200;

/**
 * Opens a database, makes it where there is none, folder and all, and brings it to this program's version.
 *
 * @throws {StoreError} When it cannot be used; `mayPass` tells whether trying again may help.
 */
export async function openDatabase(location: Location, options: DatabaseOptions = {}): Promise<Database> {
  const { patience = 5_000, migrations = MIGRATIONS } = options;
  let connecting: Promise<Client> | undefined;
  let closed = false;

  async function patiently<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const deadline = performance.now() + patience;
    for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
      if (closed) throw new StoreError(`${nameOf(location)} is closed: the program is leaving.`);
      try {
        connecting ??= freshClient(location);
        return await work(await connecting);
      } catch (error) {
        // libsql leaves the statement that failed open, and with it an old state in view: only a new connection is fresh.
        if (location.kind === 'file') await closeClient();
        if (!isBusy(error) || performance.now() + wait > deadline) throw explainFailure(error, location);
        await delay(wait);
      }
    }
  }

  async function closeClient(): Promise<void> {
    const old = connecting;
    connecting = undefined;
    // One that could not be opened has closed itself.
    const client = await old?.catch(() => undefined);
    client?.close();
  }

  const batch = (statements: readonly Statement[], mode: 'read' | 'write') =>
    patiently(async (connected) => {
      const results = await connected.batch(statements.map(inStatement), mode);
      return results.map(({ rows }) => rows);
    });

  try {
    if (location.kind === 'file') await makeFolder(location);
    await patiently(async (connected) => {
      // Readers and a writer do not wait for each other; it stays so in the file.
      if (location.kind === 'file') await connected.execute('PRAGMA journal_mode = WAL');
      await migrate(connected, migrations, nameOf(location));
    });
  } catch (error) {
    await closeClient();
    throw error;
  }
  return {
    name: nameOf(location),
    write: (statements) => batch(statements, 'write'),
    read: (statements) => batch(statements, 'read'),
    async close() {
      closed = true;
      if (location.kind === 'file') await bringTogether(await connecting?.catch(() => undefined));
      await closeClient();
    },
  };
}

/** What was deleted is overwritten: whoever reads the file must not find it in what is free. */
async function freshClient(location: Location): Promise<Client> {
  const client = connect(location);
  if (location.kind !== 'file') return client;
  try {
    await client.execute('PRAGMA secure_delete = ON');
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Writes what stands in the log beside a file into the file: else whoever copies that alone would lose it. */
async function bringTogether(client: Client | undefined): Promise<void> {
  try {
    await client?.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // It is safe in the log, and the next start reads it there.
  }
}

async function makeFolder(location: Extract<Location, { kind: 'file' }>): Promise<void> {
  try {
    await mkdir(dirname(location.path), { recursive: true });
  } catch (error) {
    throw explainFailure(error, location);
  }
}

function inStatement({ sql, args = [] }: Statement): InStatement {
  return { sql, args: [...args] };
}
