import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { temporaryFolder } from './temporary-folder.ts';

const inFolder = temporaryFolder();
const NOTES = ['CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT'];
const ADD = 'INSERT INTO notes (text) VALUES (?)';

function openNotes(path: string, patience?: number) {
  return openDatabase(
    { kind: 'file', path },
    { migrations: [NOTES], ...(patience === undefined ? {} : { patience }) },
  );
}

async function textsIn(database: Awaited<ReturnType<typeof openNotes>>): Promise<unknown[]> {
  const [rows = []] = await database.read([{ sql: 'SELECT text FROM notes ORDER BY id' }]);
  return rows.map(({ text }) => text);
}

it('makes the file and its folders, whatever their names hold', async () => {
  const path = inFolder('a folder/ünd #more %20/notes.db');
  const database = await openNotes(path);
  await database.write([{ sql: ADD, args: ['first'] }]);
  await database.close();
  expect(existsSync(path)).toBe(true);
  const again = await openNotes(path);
  expect(await textsIn(again)).toEqual(['first']);
  await again.close();
});

it('leaves all of it in the one file when it is closed', async () => {
  const path = inFolder('notes.db');
  const database = await openNotes(path);
  await database.write([{ sql: ADD, args: ['first'] }]);
  await database.close();
  await copyFile(path, inFolder('copy.db'));
  const copy = await openNotes(inFolder('copy.db'));
  expect(await textsIn(copy)).toEqual(['first']);
  await copy.close();
});

it('stores all of a write or nothing', async () => {
  const database = await openNotes(inFolder('notes.db'));
  await database.write([{ sql: ADD, args: ['first'] }]);
  await expect(
    database.write([
      { sql: ADD, args: ['second'] },
      { sql: ADD, args: ['first'] },
    ]),
  ).rejects.toMatchObject({ name: 'StoreError' });
  expect(await textsIn(database)).toEqual(['first']);
  await database.write([{ sql: ADD, args: ['third'] }]);
  expect(await textsIn(database)).toEqual(['first', 'third']);
  await database.close();
});

it('takes what is bound for a value and never for SQL', async () => {
  const database = await openNotes(inFolder('notes.db'));
  const hostile = "'); DROP TABLE notes; --";
  await database.write([{ sql: ADD, args: [hostile] }]);
  expect(await textsIn(database)).toEqual([hostile]);
  await database.close();
});

it('refuses a row that belongs to nothing', async () => {
  const database = await openDatabase({ kind: 'file', path: inFolder('footnote.db') });
  const orphan = "INSERT INTO settings (guild, channel, name, value) VALUES ('1', '', 'answers', 'public')";
  await expect(database.write([{ sql: orphan }])).rejects.toThrow();
  await database.close();
});

it('keeps nothing of a database in memory', async () => {
  const database = await openDatabase({ kind: 'memory' }, { migrations: [NOTES] });
  await database.write([{ sql: ADD, args: ['first'] }]);
  expect(await textsIn(database)).toEqual(['first']);
  await database.close();
  const other = await openDatabase({ kind: 'memory' }, { migrations: [NOTES] });
  expect(await textsIn(other)).toEqual([]);
  await other.close();
});

it('says that it is closed', async () => {
  const database = await openNotes(inFolder('notes.db'));
  await database.close();
  await expect(textsIn(database)).rejects.toThrow('is closed');
});

it('waits for another connection that writes, reads meanwhile, and then writes', async () => {
  const path = inFolder('notes.db');
  const database = await openNotes(path);
  const other = createClient({ url: pathToFileURL(path).href });
  const writing = await other.transaction('write');
  await writing.execute({ sql: ADD, args: ['theirs'] });
  const ours = database.write([{ sql: ADD, args: ['ours'] }]);
  expect(await textsIn(database)).toEqual([]);
  await writing.commit();
  await ours;
  expect(await textsIn(database)).toEqual(['theirs', 'ours']);
  other.close();
  await database.close();
});

it('gives up on a lock that stays, names the file, and goes on when it is gone', async () => {
  const path = inFolder('notes.db');
  const database = await openNotes(path, 50);
  const other = createClient({ url: pathToFileURL(path).href });
  const writing = await other.transaction('write');
  await expect(database.write([{ sql: ADD, args: ['ours'] }])).rejects.toMatchObject({
    name: 'StoreError',
    mayPass: true,
    message: expect.stringContaining(`${path} is locked by another program`),
  });
  await writing.rollback();
  await database.write([{ sql: ADD, args: ['ours'] }]);
  expect(await textsIn(database)).toEqual(['ours']);
  other.close();
  await database.close();
});

it('leaves nothing in the file of what was deleted', async () => {
  const path = inFolder('notes.db');
  const database = await openNotes(path);
  await database.write([
    { sql: ADD, args: ['kept'] },
    { sql: ADD, args: ['a secret of somebody'] },
  ]);
  await database.write([{ sql: 'DELETE FROM notes WHERE text <> ?', args: ['kept'] }]);
  await database.close();
  const bytes = await readFile(path, 'latin1');
  expect(bytes).toContain('kept');
  expect(bytes).not.toContain('secret');
});
