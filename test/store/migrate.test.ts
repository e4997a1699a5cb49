import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { temporaryFolder } from './temporary-folder.ts';

const inFolder = temporaryFolder();
const open = (path: string, migrations = MIGRATIONS) => openDatabase({ kind: 'file', path }, { migrations });

/** What a database of each version holds before it is brought forward: as the program of that version wrote it. */
const WRITTEN: readonly (readonly string[])[] = [
  [],
  [
    "INSERT INTO guilds (id, revision) VALUES ('100', 1)",
    "INSERT INTO settings (guild, channel, name, value) VALUES ('100', '', 'answers', 'public')",
    'UPDATE changes SET revision = 1',
  ],
  [
    "INSERT INTO guilds (id, revision, left_at) VALUES ('200', 2, 1000)",
    "INSERT INTO settings (guild, channel, name, value) VALUES ('200', '7', 'quiet', 'on')",
    'UPDATE changes SET revision = 2',
  ],
  [
    "INSERT INTO guilds (id, revision, shelf_revision) VALUES ('300', 3, 3)",
    "INSERT INTO articles (guild, id, text, bytes, paragraphs, added_at) VALUES ('300', 'lamps', 'Lit.', 4, 1, 1000)",
    "INSERT INTO synonyms (guild, id, line, added_at) VALUES ('300', 'a1', 'lamp, lantern', 1000)",
    'UPDATE changes SET revision = 3',
  ],
  [
    "INSERT INTO guilds (id, revision) VALUES ('400', 0)",
    "INSERT INTO misses (guild, question, terms, kind, at) VALUES ('400', 'who lit it?', 'lit', 'related', 1000)",
  ],
  [
    "INSERT INTO guilds (id, revision) VALUES ('500', 0)",
    "INSERT INTO waits (guild, id, user, question, locale, at) VALUES ('500', 'b1', '9', 'who lit it?', 'de', 1000)",
  ],
  [
    "INSERT INTO guilds (id, revision, rulings_revision) VALUES ('600', 4, 4)",
    `INSERT INTO rulings (guild, id, claim, finding, status, citations, revision, history)
      VALUES ('600', 'c1', 'Who lit it?', 'The keeper.', 'settled', '[1]', 2, '[]')`,
    'UPDATE changes SET revision = 4',
  ],
];
/** The tables whose rows belong to a guild. */
const TABLES = ['settings', 'articles', 'synonyms', 'misses', 'waits', 'rulings'];

async function schemaOf(database: Database): Promise<unknown> {
  const [rows = []] = await database.read([
    { sql: 'SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name' },
  ]);
  return rows.map(({ type, name, sql }) => [type, name, sql]);
}

async function versionIn(database: Database): Promise<unknown> {
  return (await database.read([{ sql: 'SELECT version FROM footnote' }]))[0]?.[0]?.version;
}

describe.each(WRITTEN.map((_, version) => version))('a database of version %i', (version) => {
  it('is brought to the newest, and keeps what it holds', async () => {
    const path = inFolder('old.db');
    const old = await open(path, MIGRATIONS.slice(0, version));
    const held = WRITTEN[version] ?? [];
    await old.write(held.map((sql) => ({ sql })));
    await old.close();

    const database = await open(path);
    const fresh = await open(inFolder('fresh.db'));
    expect(await schemaOf(database)).toEqual(await schemaOf(fresh));
    expect(await versionIn(database)).toBe(MIGRATIONS.length);
    for (const table of TABLES) {
      const [rows = []] = await database.read([{ sql: `SELECT * FROM ${table}` }]);
      expect(rows).toHaveLength(held.filter((sql) => sql.includes(`INTO ${table} `)).length);
    }
    const desk = await openDesk(database, CHANCE);
    expect(desk.guilds()).toHaveLength(held.filter((sql) => sql.includes('INTO guilds ')).length);
    await database.close();
    await fresh.close();
  });
});

it('is tried from every version that there was', () => {
  expect(WRITTEN).toHaveLength(MIGRATIONS.length + 1);
});

it('says what to do about a database of a newer program, and leaves it as it is', async () => {
  const path = inFolder('newer.db');
  const newer = await open(path, [...MIGRATIONS, ['CREATE TABLE later (id INTEGER)']]);
  await newer.close();
  await expect(open(path)).rejects.toMatchObject({
    name: 'StoreError',
    mayPass: false,
    message: `${path} is of version ${MIGRATIONS.length + 1}, and this program knows up to ${MIGRATIONS.length}. Run the newer program, or bring an older backup back: npm run restore -- FILE`,
  });
  const again = await open(path, [...MIGRATIONS, []]);
  expect(await versionIn(again)).toBe(MIGRATIONS.length + 1);
  await again.close();
});

it('does not write into the database of another program', async () => {
  const { createClient } = await import('@libsql/client');
  const path = inFolder('theirs.db');
  const theirs = createClient({ url: `file:${path}` });
  await theirs.execute('CREATE TABLE invoices (id INTEGER)');
  theirs.close();
  await expect(open(path)).rejects.toThrow(`${path} is another program's database`);
});

it('leaves the old version whole where a step fails', async () => {
  const path = inFolder('old.db');
  await (await open(path, MIGRATIONS.slice(0, 1))).close();
  const broken = [...MIGRATIONS, ['CREATE TABLE half (id INTEGER)', 'CREATE TABEL typo (id INTEGER)']];
  await expect(open(path, broken)).rejects.toMatchObject({ name: 'StoreError' });
  const old = await open(path, MIGRATIONS.slice(0, 1));
  expect(await versionIn(old)).toBe(1);
  expect(JSON.stringify(await schemaOf(old))).not.toContain('half');
  await old.close();
});

it('is done once where several processes start at once', async () => {
  const path = inFolder('shared/footnote.db');
  const script = fileURLToPath(new URL('../desk/desk-process.mjs', import.meta.url));
  const started = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [script, path], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const ends = started.map((child) => once(child, 'close'));
  for (const child of started) {
    child.stdout.resume();
    child.stdin.end();
  }
  expect((await Promise.all(ends)).map(([status]) => status)).toEqual([0, 0, 0, 0]);
  const database = await open(path);
  expect(await versionIn(database)).toBe(MIGRATIONS.length);
  expect((await database.read([{ sql: 'SELECT * FROM footnote' }]))[0]).toHaveLength(1);
  await database.close();
});
