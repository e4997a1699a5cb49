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

it('keeps what moderators add, miss, await and rule there too', async () => {
  const [one, two] = [await openDesk(await open(), CHANCE), await openDesk(await open(), CHANCE)];
  const lamps = { id: 'lamps', text: 'The keeper lit it.', paragraphs: 1 };
  expect(await one.shelf.add(GUILD, lamps, 1_000)).toBe('added');
  expect(await two.shelf.add(GUILD, lamps, 1_000)).toBe('id-taken');
  expect(await one.shelf.addSynonym(GUILD, 'lamp, lantern', 1_000)).toBe('added');
  await two.refresh();
  expect(two.shelf.state(GUILD)).toEqual(one.shelf.state(GUILD));
  expect((await two.shelf.read(GUILD)).articles).toEqual([{ ...lamps, addedAt: 1_000 }]);

  await one.misses.note(GUILD, { question: 'Who?', terms: 'who', kind: 'related' }, 1_000);
  expect(await two.misses.read(GUILD, 0)).toMatchObject([{ question: 'Who?', related: 1, lastAt: 1_000 }]);
  expect(await two.misses.dismiss(GUILD, ['Who?'])).toBe(1);

  await one.waits.add(GUILD, { user: '9', question: 'Who?', locale: 'de' }, 1_000);
  const ids = (await two.waits.inGuild(GUILD, 1_000)).map(({ id }) => id);
  expect(await two.waits.take(GUILD, ids, 1_000)).toHaveLength(1);
  expect(await one.waits.take(GUILD, ids, 1_000)).toEqual([]);

  const citations = [{ article: 'lamps', number: 1, quote: 'lit it' }];
  const claim = { claim: 'Who?', finding: 'The keeper.', citations };
  const old = await one.rulings.propose(GUILD, claim, '9', 1_000);
  if (typeof old === 'string') throw new Error(old);
  expect(await two.forget('9')).toBe(2);
  await one.change(GUILD, { twoModerators: true });
  expect((await one.rulings.settle(GUILD, old.id, { by: '9', seen: 1 }, 2_000)).kind).toBe('reproposed');
  expect((await one.rulings.settle(GUILD, old.id, { by: '8', seen: 2 }, 3_000)).kind).toBe('settled');
  const fresh = await one.rulings.propose(GUILD, { ...claim, replaces: old.id }, '9', 4_000);
  if (typeof fresh === 'string') throw new Error(fresh);
  await one.rulings.settle(GUILD, fresh.id, { by: '8', seen: 1 }, 5_000);
  await two.refresh();
  expect((await two.rulings.of(GUILD)).map(({ status }) => status)).toEqual(['superseded', 'settled']);

  await one.misses.note(GUILD, { question: 'Who?', terms: 'who', kind: 'related' }, 1_000);
  await one.waits.add(GUILD, { user: '9', question: 'Who?', locale: 'de' }, 1_000);
  await one.changeChannel(GUILD, CHANNEL, { quiet: true });
  await one.deleteEverything(GUILD);
  const tables = ['guilds', 'settings', 'articles', 'synonyms', 'misses', 'waits', 'rulings'];
  const left = await (await open()).read(tables.map((table) => ({ sql: `SELECT * FROM ${table}` })));
  expect(left.flat()).toEqual([]);
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
