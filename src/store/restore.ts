import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { copyDatabase } from './backup.ts';
import { connect } from './connect.ts';
import { explainFailure, isBusy } from './explain-failure.ts';
import { type Location, nameOf } from './location.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { StoreError } from './store-error.ts';
import { syncFile } from './sync-file.ts';

/** What SQLite keeps beside a database that is in use. */
const BESIDE = ['-wal', '-shm'];

/**
 * Puts a backup in the place of a database. The backup is checked and brought to this program's version beside it first,
 * and takes its place in one step: whenever this ends, there is the old database or the new one, whole.
 *
 * @param file absolute; stays as it is.
 * @param kept absolute: where the database before is kept; nothing may stand there.
 * @returns Whether there was a database before.
 * @throws {StoreError} When the file is no Footnote database, is newer than the program or damaged, or a bot runs on the
 * database; it then is what it was.
 */
export async function restore(location: Location, file: string, kept: string): Promise<boolean> {
  if (location.kind !== 'file') {
    throw new StoreError(`${nameOf(location)} is no file of this machine. Restore it where it is.`);
  }
  const { path } = location;
  if (!existsSync(file)) throw new StoreError(`There is no file ${file}.`);
  const fresh = `${path}.restoring`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await remove(fresh);
    await copyDatabase(file, fresh);
    await check(fresh, file);
    const isReplaced = existsSync(path);
    if (isReplaced) await setAside(path, kept);
    await rename(fresh, path);
    await syncFile(dirname(path));
    return isReplaced;
  } catch (error) {
    throw explainFailure(error, location);
  } finally {
    await remove(fresh);
  }
}

/** Makes sure that a copy is whole, and brings it to this program's version. */
async function check(fresh: string, file: string): Promise<void> {
  const client = connect({ kind: 'file', path: fresh });
  try {
    const { rows } = await client.execute('PRAGMA integrity_check(1)');
    if (rows[0]?.[0] !== 'ok') throw new StoreError(`${file} is damaged. Restore another backup.`);
    await migrate(client, MIGRATIONS, file);
    await syncFile(fresh);
  } finally {
    client.close();
  }
}

/** Keeps the old database under another name too; it stays in its place until the new one takes it. */
async function setAside(path: string, kept: string): Promise<void> {
  if (existsSync(kept)) throw new StoreError(`${kept} is there already. Move it away, and restore again.`);
  try {
    await leaveAlone(path);
  } catch (error) {
    if (isBusy(error)) {
      throw new StoreError(`A bot runs on ${path}. Stop it, and restore again.`, { mayPass: true });
    }
    // It is damaged, which may be why a backup is brought back: then all of it is kept as it is.
    for (const end of BESIDE) {
      if (existsSync(path + end)) await rename(path + end, kept + end);
    }
  }
  // Not every file system knows a second name for a file.
  await link(path, kept).catch(() => copyFile(path, kept));
}

/** Brings what stands beside a database into it. Fails as busy where somebody else has it open. */
async function leaveAlone(path: string): Promise<void> {
  const client = connect({ kind: 'file', path });
  try {
    await client.execute('PRAGMA journal_mode = DELETE');
  } finally {
    client.close();
  }
}

async function remove(path: string): Promise<void> {
  for (const end of ['', '.part', ...BESIDE]) await rm(path + end, { force: true });
}
