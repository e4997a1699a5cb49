import { describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../src/desk/desk.ts';
import { DEFAULT_SETTINGS } from '../../src/desk/guild-settings.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

const inFolder = temporaryFolder();
const GUILD = '100000000000000001';
const OTHER = '100000000000000002';
const USER = '200000000000000001';
const CHANNEL = '300000000000000001';
const DAY = 24 * 60 * 60 * 1000;

const open = async (name = 'footnote.db'): Promise<Desk> =>
  openDesk(await openDatabase({ kind: 'file', path: inFolder(name) }), CHANCE);

async function namesOf(database: Database, sql: string): Promise<string[]> {
  const [rows = []] = await database.read([{ sql }]);
  return rows.map(({ name }) => String(name));
}

async function tablesWith(id: string, database: Database): Promise<string[]> {
  const names = await namesOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
  const contents = await database.read(names.map((name) => ({ sql: `SELECT * FROM "${name}"` })));
  return names.filter((_, index) => JSON.stringify(contents[index]).includes(id));
}

/** The table of guilds and those that refer to it. */
async function tablesOfGuilds(database: Database): Promise<string[]> {
  const referring = `SELECT tables.name FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
    WHERE keys."table" = 'guilds'`;
  return ['guilds', ...(await namesOf(database, referring))].sort();
}

describe('the desk', () => {
  it('has the defaults for a guild that has set nothing', async () => {
    expect((await open()).settings(GUILD)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what a guild sets, beyond its own end', async () => {
    const desk = await open();
    await desk.change(GUILD, { answers: 'public', mentions: false, cooldown: 30, language: 'de' });
    await desk.change(GUILD, { keepsMisses: false, twoModerators: true, base: false });
    await desk.changeChannel(GUILD, CHANNEL, { answers: 'private', quiet: true });
    const expected = {
      answers: 'public',
      mentions: false,
      cooldown: 30,
      language: 'de',
      keepsMisses: false,
      twoModerators: true,
      base: false,
      channels: new Map([[CHANNEL, { answers: 'private', quiet: true }]]),
    };
    expect(desk.settings(GUILD)).toEqual(expected);
    expect((await open()).settings(GUILD)).toEqual(expected);
  });

  it('leaves what is not named, and gives back what was set', async () => {
    const desk = await open();
    await desk.change(GUILD, { answers: 'public', cooldown: 30 });
    expect(await desk.change(GUILD, { cooldown: 60 })).toMatchObject({ answers: 'public', cooldown: 60 });
  });

  it('forgets what is set as by default, and a channel that no longer differs', async () => {
    const desk = await open();
    await desk.change(GUILD, { language: 'fr' });
    await desk.changeChannel(GUILD, CHANNEL, { answers: 'public', quiet: true });
    expect(await desk.change(GUILD, { language: 'guild' })).toMatchObject({ language: undefined });
    await desk.changeChannel(GUILD, CHANNEL, { quiet: false });
    expect(await desk.changeChannel(GUILD, CHANNEL, { answers: 'guild' })).toEqual(DEFAULT_SETTINGS);
  });

  it('shows nothing of one guild in another', async () => {
    const desk = await open();
    await desk.change(GUILD, { answers: 'public' });
    await desk.changeChannel(GUILD, CHANNEL, { quiet: true });
    await desk.change(OTHER, { cooldown: 5 });
    expect(desk.settings(OTHER)).toEqual({ ...DEFAULT_SETTINGS, cooldown: 5 });
    await desk.deleteEverything(GUILD);
    expect(desk.settings(OTHER)).toEqual({ ...DEFAULT_SETTINGS, cooldown: 5 });
  });

  it('deletes all that is stored of a guild', async () => {
    const path = inFolder('footnote.db');
    const database = await openDatabase({ kind: 'file', path });
    const desk = await openDesk(database, CHANCE);
    await desk.change(GUILD, { answers: 'public' });
    await desk.changeChannel(GUILD, CHANNEL, { quiet: true });
    await desk.shelf.add(GUILD, { id: 'lamps', text: 'Lit.', paragraphs: 1 }, 1);
    await desk.shelf.addSynonym(GUILD, 'lamp, lantern', 1);
    await desk.misses.note(GUILD, { question: 'Who?', terms: '', kind: 'related' }, 1);
    await desk.waits.add(GUILD, { user: USER, question: 'Who?', locale: 'de' }, 1);
    const citations = [{ article: 'lamps', number: 1, quote: 'Lit.' }];
    await desk.rulings.propose(GUILD, { claim: 'Who?', finding: 'All.', citations }, USER, 1);
    expect((await tablesWith(GUILD, database)).sort()).toEqual(await tablesOfGuilds(database));
    await desk.deleteEverything(GUILD);
    expect(desk.settings(GUILD)).toEqual(DEFAULT_SETTINGS);
    expect((await open()).settings(GUILD)).toEqual(DEFAULT_SETTINGS);
    expect(await tablesWith(GUILD, database)).toEqual([]);
    expect(await tablesWith(USER, database)).toEqual([]);
  });

  it('takes what this program does not know for not set', async () => {
    const database = await openDatabase({ kind: 'memory' });
    const rows = [
      ['answers', 'shouted'],
      ['cooldown', 'long'],
      ['language', 'tlh'],
      ['horoscope', 'on'],
      ['keepsMisses', 'perhaps'],
      ['twoModerators', 'three'],
      ['base', ''],
    ];
    await database.write([
      { sql: 'INSERT INTO guilds (id, revision) VALUES (?, 1)', args: [GUILD] },
      ...rows.map(([name = '', value = '']) => ({
        sql: "INSERT INTO settings (guild, channel, name, value) VALUES (?, '', ?, ?)",
        args: [GUILD, name, value],
      })),
    ]);
    expect((await openDesk(database, CHANCE)).settings(GUILD)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('two desks on one database', () => {
  it('see each other’s changes and deletions when they look', async () => {
    const [one, two] = [await open(), await open()];
    await one.change(GUILD, { answers: 'public' });
    await one.change(OTHER, { cooldown: 5 });
    expect(two.settings(GUILD)).toEqual(DEFAULT_SETTINGS);
    await two.refresh();
    expect(two.settings(GUILD).answers).toBe('public');
    await two.deleteEverything(GUILD);
    await one.refresh();
    expect(one.settings(GUILD)).toEqual(DEFAULT_SETTINGS);
    expect(one.settings(OTHER).cooldown).toBe(5);
    expect(one.guilds()).toEqual([OTHER]);
  });

  it('keep each other’s changes of one guild', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([one.change(GUILD, { answers: 'public' }), two.change(GUILD, { cooldown: 5 })]);
    await Promise.all([one.refresh(), two.refresh()]);
    expect(one.settings(GUILD)).toMatchObject({ answers: 'public', cooldown: 5 });
    expect(two.settings(GUILD)).toEqual(one.settings(GUILD));
  });
});

describe('a guild that the bot has left', () => {
  it('is deleted when its time is over, counted from when it was first noted', async () => {
    const desk = await open();
    await desk.change(GUILD, { cooldown: 5 });
    await desk.change(OTHER, { cooldown: 6 });
    await desk.notePresence({ left: [GUILD], here: [] }, 10 * DAY);
    await desk.notePresence({ left: [GUILD], here: [OTHER] }, 20 * DAY);
    expect(await desk.deleteLeft(10 * DAY - 1)).toBe(0);
    expect(desk.settings(GUILD).cooldown).toBe(5);
    expect(await desk.deleteLeft(10 * DAY)).toBe(1);
    expect(desk.guilds()).toEqual([OTHER]);
    expect((await open()).guilds()).toEqual([OTHER]);
  });

  it('is kept when it takes the bot back', async () => {
    const desk = await open();
    await desk.change(GUILD, { cooldown: 5 });
    await desk.notePresence({ left: [GUILD], here: [] }, 10 * DAY);
    await desk.notePresence({ left: [], here: [GUILD] }, 20 * DAY);
    expect(await desk.deleteLeft(100 * DAY)).toBe(0);
  });

  it('leaves no trace where nothing is stored of it', async () => {
    const database = await openDatabase({ kind: 'memory' });
    await (await openDesk(database, CHANCE)).notePresence({ left: [GUILD], here: [] }, DAY);
    expect(await database.read([{ sql: 'SELECT * FROM guilds' }])).toEqual([[]]);
  });
});
