import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { openDatabase } from '../../src/store/database.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { type LibsqlServer, startLibsqlServer } from './libsql-server.ts';

const GUILD = '100000000000000001';
const CHANNEL = '300000000000000001';
let server: LibsqlServer;

beforeEach(async () => {
  server = await startLibsqlServer();
});

afterEach(() => server.close());

const open = (migrations = MIGRATIONS) =>
  openDatabase({ kind: 'server', url: server.url, token: server.token }, { migrations });

it('keeps what several machines store by the same statements as a file', async () => {
  const [one, two] = [await openDesk(await open(), CHANCE), await openDesk(await open(), CHANCE)];
  await one.change(GUILD, { answers: 'public', cooldown: 30 });
  await one.changeChannel(GUILD, CHANNEL, { quiet: true });
  await two.refresh();
  expect(two.settings(GUILD)).toEqual(one.settings(GUILD));
  expect(two.settings(GUILD)).toMatchObject({ answers: 'public', cooldown: 30 });
  await two.notePresence({ left: [GUILD], here: [] }, 1_000);
  expect(await two.deleteLeft(999)).toBe(0);
  expect(await two.deleteLeft(1_000)).toBe(1);
  await one.refresh();
  expect(one.guilds()).toEqual([]);
});

it('is brought forward from an older version', async () => {
  const old = await open(MIGRATIONS.slice(0, 1));
  await old.write([{ sql: "INSERT INTO guilds (id, revision) VALUES ('100', 1)" }]);
  expect((await openDesk(await open(), CHANCE)).guilds()).toEqual(['100']);
});

it('stores all of a write or nothing', async () => {
  const database = await open();
  const add = { sql: "INSERT INTO guilds (id, revision) VALUES ('100', 1)" };
  await expect(database.write([add, add])).rejects.toMatchObject({ name: 'StoreError' });
  expect(await database.read([{ sql: 'SELECT id FROM guilds' }])).toEqual([[]]);
});
