import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { connect } from './connect.ts';
import { explainFailure, isNoDatabase } from './explain-failure.ts';
import { type Location, nameOf } from './location.ts';
import { versionOf } from './migrate.ts';
import { StoreError } from './store-error.ts';
import { syncFile } from './sync-file.ts';

/**
 * Writes a copy of a database to a new file: all of it as it stands at one moment, while others go on writing. The file is
 * there when it is whole.
 *
 * @param file absolute; must not be there yet.
 * @throws {StoreError} When there is no such database, or the copy cannot be written.
 */
export async function backUp(location: Location, file: string): Promise<void> {
  if (location.kind !== 'file') {
    throw new StoreError(`${nameOf(location)} is no file of this machine. Make the backup where it is.`);
  }
  if (!existsSync(location.path)) {
    throw new StoreError(`There is no database ${location.path} yet, so there is nothing to back up.`);
  }
  if (existsSync(file)) throw new StoreError(`${file} is there already. Name another file, or move it away.`);
  await copyDatabase(location.path, file);
}

/**
 * Copies a Footnote database, what stands beside it in its log included.
 *
 * @param to absolute; a file that is there is replaced.
 * @throws {StoreError} When either cannot be used, or `from` holds no Footnote database.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const part = `${to}.part`;
  await explaining(from, async () => {
    const client = connect({ kind: 'file', path: from });
    try {
      const found = await versionOf(client).catch((error: unknown) => {
        if (!isNoDatabase(error)) throw error;
        return undefined;
      });
      if (found === undefined) throw new StoreError(`${from} is no Footnote database.`);
      await explaining(to, async () => {
        await rm(part, { force: true });
        await client.execute({ sql: 'VACUUM INTO ?', args: [part] });
        await syncFile(part);
        await rename(part, to);
      });
    } finally {
      client.close();
      await rm(part, { force: true });
    }
  });
}

async function explaining<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainFailure(error, { kind: 'file', path });
  }
}
