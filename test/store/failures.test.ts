import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { backUp } from '../../src/store/backup.ts';
import { openDatabase } from '../../src/store/database.ts';
import { explainFailure } from '../../src/store/explain-failure.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { freePort } from '../start/program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const inFolder = temporaryFolder();
const open = (path: string) => openDatabase({ kind: 'file', path });

it('says that a file is no database, and leaves it as it is', async () => {
  const path = inFolder('letter.db');
  await writeFile(path, 'Dear database, '.repeat(1_000));
  await expect(open(path)).rejects.toThrow(`${path} is no database. Move it away`);
  expect(await readFile(path, 'utf8')).toBe('Dear database, '.repeat(1_000));
});

it('says that a database is damaged, and how to bring a backup back', async () => {
  const path = inFolder('damaged.db');
  await (await open(inFolder('footnote.db'))).close();
  await backUp({ kind: 'file', path: inFolder('footnote.db') }, path);
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0x5a, 100, 4_000));
  await expect(open(path)).rejects.toThrow(
    `${path} is damaged. Bring a backup back: npm run restore -- FILE`,
  );
});

it('says that a folder is where the file should be', async () => {
  const path = inFolder('footnote.db');
  await mkdir(path);
  await expect(open(path)).rejects.toThrow(`${path} cannot be opened for writing`);
});

it('says that a file is where the folder should be', async () => {
  await writeFile(inFolder('data'), '');
  const path = inFolder('data/footnote.db');
  await expect(open(path)).rejects.toThrow(`${path} is no place for a file`);
});

it.each([
  ['a folder that is read-only', 0o555, undefined],
  ['a file that is read-only', 0o777, 0o444],
])('names %s', async (_, folderMode, fileMode) => {
  const path = inFolder('data/footnote.db');
  await mkdir(inFolder('data'));
  if (fileMode !== undefined) {
    await (await open(path)).close();
    await chmod(path, fileMode);
  }
  await chmod(inFolder(''), 0o755);
  await chmod(inFolder('data'), folderMode);
  // Nobody is kept from anything who is root.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const script = fileURLToPath(new URL('../desk/desk-process.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, path], { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const [status] = await once(child, 'close');
  await chmod(inFolder('data'), 0o755);
  expect(status).toBe(1);
  expect(errors).toContain(`${path} cannot be opened for writing. Let the user that runs the bot write`);
});

it('says that the disk is full, and goes on with what was stored', async () => {
  const path = inFolder('full.db');
  const client = createClient({ url: `file:${path}`, concurrency: 1 });
  await client.execute('CREATE TABLE notes (text TEXT)');
  await client.execute('PRAGMA max_page_count = 3');
  const fill = async (): Promise<void> => {
    for (;;)
      await client.batch([{ sql: 'INSERT INTO notes VALUES (?)', args: ['x'.repeat(2_000)] }], 'write');
  };
  const failure = await fill().catch((error: unknown) => explainFailure(error, { kind: 'file', path }));
  expect(failure).toBeInstanceOf(StoreError);
  expect(failure).toMatchObject({
    message: `The disk that holds ${path} is full. Make room there, or set DATABASE_URL to another disk.`,
  });
  expect((await client.execute('SELECT 1 FROM notes')).rows.length).toBeGreaterThan(0);
  client.close();
});

it('says that a server cannot be reached, which may pass', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  await expect(openDatabase({ kind: 'server', url, token: 'secret' })).rejects.toMatchObject({
    mayPass: true,
    message: `${url} cannot be reached (ECONNREFUSED). Check the network and DATABASE_URL.`,
  });
});

it.each([
  [401, /refuses the access \(HTTP 401\)\. Check DATABASE_TOKEN/],
  [404, /is no libSQL server \(HTTP 404\)\. Check DATABASE_URL/],
])('says what a server that answers %i needs, and never its token', async (status, message) => {
  const server = createServer((_, response) => response.writeHead(status).end('{}')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const failure = await openDatabase({ kind: 'server', url, token: 'secret' }).catch(
    (error: unknown) => error,
  );
  server.close();
  server.closeAllConnections();
  expect(failure).toMatchObject({
    name: 'StoreError',
    mayPass: false,
    message: expect.stringMatching(message),
  });
  expect(String(failure)).not.toContain('secret');
});
