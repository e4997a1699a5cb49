import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { backUp } from '../../src/store/backup.ts';
import { openDatabase } from '../../src/store/database.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { restore } from '../../src/store/restore.ts';
import { startDeskProcess } from '../desk/start-desk-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const inFolder = temporaryFolder();
const at = (name: string) => ({ kind: 'file', path: inFolder(name) }) as const;
const open = (name: string) => openDatabase(at(name));

/** A database in which a guild has set a cooldown, by another process: libsql lets go of a file only when it ends. */
async function written(name: string, cooldown: number): Promise<void> {
  const desk = await startDeskProcess(inFolder(name));
  await desk.call('change', '100', { cooldown });
  await desk.end();
}

async function cooldownIn(name: string): Promise<unknown> {
  const desk = await startDeskProcess(inFolder(name));
  const settings = await desk.call('settings', '100');
  await desk.end();
  return settings.cooldown;
}

it('copies a database while it is used, in one file', async () => {
  const database = await open('footnote.db');
  const desk = await openDesk(database, CHANCE);
  await desk.change('100', { cooldown: 5 });
  await backUp(at('footnote.db'), inFolder('backup.db'));
  await desk.change('100', { cooldown: 9 });
  expect((await readdir(inFolder(''))).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
  expect(await cooldownIn('backup.db')).toBe(5);
  await database.close();
});

it('does not write over a file, and makes nothing where there is nothing', async () => {
  await writeFile(inFolder('letter'), 'dear');
  await expect(backUp(at('none.db'), inFolder('backup.db'))).rejects.toThrow('There is no database');
  expect(existsSync(inFolder('none.db'))).toBe(false);
  await written('footnote.db', 5);
  await expect(backUp(at('footnote.db'), inFolder('letter'))).rejects.toThrow('letter is there already');
  expect(await readFile(inFolder('letter'), 'utf8')).toBe('dear');
  await expect(backUp(at('footnote.db'), inFolder('no/such/folder.db'))).rejects.toMatchObject({
    name: 'StoreError',
    message: expect.stringContaining(inFolder('no/such/folder.db')),
  });
});

it('puts a backup in the place of a database, and keeps what was there', async () => {
  await written('backup.db', 5);
  await written('footnote.db', 9);
  expect(await restore(at('footnote.db'), inFolder('backup.db'), inFolder('kept.db'))).toBe(true);
  expect(await cooldownIn('footnote.db')).toBe(5);
  expect(await cooldownIn('kept.db')).toBe(9);
  expect(await cooldownIn('backup.db')).toBe(5);
  expect((await readdir(inFolder(''))).filter((name) => name.includes('restoring'))).toEqual([]);
});

it('makes a database of a backup where there is none, folder and all', async () => {
  await written('backup.db', 5);
  expect(await restore(at('new/footnote.db'), inFolder('backup.db'), inFolder('kept.db'))).toBe(false);
  expect(await cooldownIn('new/footnote.db')).toBe(5);
});

it('brings an older backup to this version', async () => {
  const old = await openDatabase(at('old.db'), { migrations: MIGRATIONS.slice(0, 1) });
  await old.write([{ sql: "INSERT INTO guilds (id, revision) VALUES ('100', 1)" }]);
  await old.close();
  await restore(at('footnote.db'), inFolder('old.db'), inFolder('kept.db'));
  const database = await open('footnote.db');
  expect((await openDesk(database, CHANCE)).guilds()).toEqual(['100']);
  await database.close();
});

it('takes the place of a damaged database, and keeps that as it is', async () => {
  await written('backup.db', 5);
  await writeFile(inFolder('footnote.db'), 'damaged beyond repair '.repeat(500));
  await restore(at('footnote.db'), inFolder('backup.db'), inFolder('kept.db'));
  expect(await cooldownIn('footnote.db')).toBe(5);
  expect(await readFile(inFolder('kept.db'), 'utf8')).toContain('damaged beyond repair');
});

it.each([
  [
    'is no database',
    async (path: string) => writeFile(path, 'dear '.repeat(2_000)),
    /is no Footnote database/,
  ],
  [
    'is of another program',
    async (path: string) => {
      const { createClient } = await import('@libsql/client');
      const client = createClient({ url: `file:${path}` });
      await client.execute('CREATE TABLE invoices (id INTEGER)');
      client.close();
    },
    /is no Footnote database/,
  ],
  [
    'is newer than the program',
    async (path: string) =>
      (await openDatabase({ kind: 'file', path }, { migrations: [...MIGRATIONS, []] })).close(),
    /is of version 7, and this program knows up to 6/,
  ],
  ['is not there', async () => {}, /There is no file/],
])('refuses a file that %s, and leaves the database as it is', async (_, make, message) => {
  await written('footnote.db', 9);
  await make(inFolder('backup.db'));
  await expect(restore(at('footnote.db'), inFolder('backup.db'), inFolder('kept.db'))).rejects.toThrow(
    message,
  );
  expect(await cooldownIn('footnote.db')).toBe(9);
  expect(existsSync(inFolder('kept.db'))).toBe(false);
  expect((await readdir(inFolder(''))).filter((name) => name.includes('restoring'))).toEqual([]);
});

it('does not take the database from under a bot that runs', async () => {
  await written('backup.db', 5);
  const database = await open('footnote.db');
  const desk = await openDesk(database, CHANCE);
  await desk.change('100', { cooldown: 9 });
  await expect(restore(at('footnote.db'), inFolder('backup.db'), inFolder('kept.db'))).rejects.toThrow(
    'Stop it, and restore again',
  );
  await desk.change('100', { answers: 'public' });
  expect(desk.settings('100')).toMatchObject({ cooldown: 9, answers: 'public' });
  await database.close();
});

it('has no file to copy of a server or of a memory', async () => {
  const server = { kind: 'server', url: 'libsql://database.example', token: undefined } as const;
  await expect(backUp(server, inFolder('backup.db'))).rejects.toThrow('libsql://database.example is no file');
  await expect(restore({ kind: 'memory' }, inFolder('backup.db'), inFolder('kept.db'))).rejects.toThrow(
    'is no file',
  );
});
