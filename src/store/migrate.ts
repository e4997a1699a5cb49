import type { Client, Transaction } from '@libsql/client';
import type { Migration } from './migrations.ts';
import { StoreError } from './store-error.ts';

/**
 * Brings a database forward to the version that the last migration makes, in one transaction: it is of the old version or
 * of the new one, never between. Of two processes that start at once the second finds it done.
 *
 * @param name of the database, for the message.
 * @throws {StoreError} When the database is of a newer version, or holds tables and is not Footnote's.
 */
export async function migrate(client: Client, migrations: readonly Migration[], name: string): Promise<void> {
  const transaction = await client.transaction('write');
  try {
    const version = (await versionOf(transaction)) ?? (await begin(transaction, name));
    if (version > migrations.length) throw tooNew(name, version, migrations.length);
    for (const statements of migrations.slice(version)) {
      for (const sql of statements) await transaction.execute(sql);
    }
    // Even where it is the same: that nothing can be written is to be found out now.
    await transaction.execute({ sql: 'UPDATE footnote SET version = ?', args: [migrations.length] });
    await transaction.commit();
  } finally {
    transaction.close();
  }
}

/** The version of a database; undefined where it is not Footnote's, or nobody's yet. */
export async function versionOf(reader: Pick<Transaction, 'execute'>): Promise<number | undefined> {
  const { rows } = await reader.execute(
    "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'footnote'",
  );
  if (rows.length === 0) return undefined;
  const { rows: versions } = await reader.execute('SELECT version FROM footnote');
  return Number(versions[0]?.version ?? 0);
}

/** Says what to do about a database that a newer program has written. */
function tooNew(name: string, version: number, known: number): StoreError {
  return new StoreError(
    `${name} is of version ${version}, and this program knows up to ${known}. Run the newer program, or bring an older backup back: npm run restore -- FILE`,
  );
}

async function begin(transaction: Transaction, name: string): Promise<number> {
  // Servers keep tables of their own in every database.
  const { rows } = await transaction.execute(
    "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'libsql_*'",
  );
  if (rows.length > 0) {
    throw new StoreError(
      `${name} is another program's database: it holds tables that are not Footnote's. Set DATABASE_URL to another file.`,
    );
  }
  await transaction.execute('CREATE TABLE footnote (version INTEGER NOT NULL) STRICT');
  await transaction.execute('INSERT INTO footnote (version) VALUES (0)');
  return 0;
}
