import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import type { MissKind } from '../../src/desk/miss.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { openDatabase } from '../../src/store/database.ts';
import { deskInFolder } from './desk-in-folder.ts';

const open = deskInFolder();
const GUILD = '100000000000000001';
const OTHER = '100000000000000002';
const DUSK = 1_700_000_000_000;

const miss = (question: string, kind: MissKind = 'unanswered') => ({
  question,
  terms: `terms of ${question}`,
  kind,
});
const NEVER = { unanswered: 0, related: 0, unhelpful: 0, helpful: 0 };

describe('the misses', () => {
  it('tell of each question once, how often it was missed and in which way', async () => {
    const desk = await open();
    await desk.misses.note(GUILD, miss('Who lit it?'), DUSK);
    await desk.misses.note(GUILD, miss('Who lit it?'), DUSK + 5);
    await desk.misses.note(GUILD, miss('Who lit it?', 'unhelpful'), DUSK + 3);
    await desk.misses.note(GUILD, miss('When?', 'related'), DUSK + 1);
    await desk.misses.note(GUILD, miss('When?', 'helpful'), DUSK + 2);
    const found = await (await open()).misses.read(GUILD, 0);
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        {
          ...NEVER,
          question: 'Who lit it?',
          terms: 'terms of Who lit it?',
          unanswered: 2,
          unhelpful: 1,
          firstAt: DUSK,
          lastAt: DUSK + 5,
        },
        {
          ...NEVER,
          question: 'When?',
          terms: 'terms of When?',
          related: 1,
          helpful: 1,
          firstAt: DUSK + 1,
          lastAt: DUSK + 2,
        },
      ]),
    );
  });

  it('give a question as it was asked, whatever it holds', async () => {
    const desk = await open();
    const questions = ['"]}, {"kind": \\u0041', "'; DROP TABLE misses; --", '🕯️ \u2028 é', 'a\tb\nc', ''];
    for (const question of questions) await desk.misses.note(GUILD, miss(question), DUSK);
    const found = await desk.misses.read(GUILD, 0);
    expect(found.map(({ question }) => question).sort()).toEqual([...questions].sort());
    expect(await desk.misses.dismiss(GUILD, questions)).toBe(questions.length);
    expect(await desk.misses.read(GUILD, 0)).toEqual([]);
  });

  it('are read from a time on', async () => {
    const desk = await open();
    for (const at of [10, 20, 30]) await desk.misses.note(GUILD, miss('Who lit it?'), at);
    expect(await desk.misses.read(GUILD, 10)).toMatchObject([{ unanswered: 2, firstAt: 20, lastAt: 30 }]);
    expect(await desk.misses.read(GUILD, 30)).toEqual([]);
  });

  it('are deleted when they are old', async () => {
    const desk = await open();
    for (const at of [10, 20, 30]) await desk.misses.note(GUILD, miss('Who lit it?'), at);
    await desk.misses.note(OTHER, miss('When?'), 5);
    expect(await desk.misses.deleteBefore(20)).toBe(2);
    expect(await desk.misses.read(GUILD, 0)).toMatchObject([{ unanswered: 2 }]);
    expect(await desk.misses.read(OTHER, 0)).toEqual([]);
  });

  it('show nothing of one guild in another', async () => {
    const desk = await open();
    await desk.misses.note(GUILD, miss('Who lit it?'), DUSK);
    expect(await desk.misses.read(OTHER, 0)).toEqual([]);
    expect(await desk.misses.dismiss(OTHER, ['Who lit it?'])).toBe(0);
    expect(await desk.misses.read(GUILD, 0)).toHaveLength(1);
  });

  it('are not kept where the guild does not want it, and those that were are deleted', async () => {
    const [desk, other] = [await open(), await open()];
    await desk.misses.note(GUILD, miss('Who lit it?'), DUSK);
    await desk.misses.note(OTHER, miss('When?'), DUSK);
    await desk.change(GUILD, { keepsMisses: false });
    expect(await desk.misses.read(GUILD, 0)).toEqual([]);
    expect(await desk.misses.read(OTHER, 0)).toHaveLength(1);
    // This one has not yet heard of it.
    expect(other.settings(GUILD).keepsMisses).toBe(true);
    await other.misses.note(GUILD, miss('Who lit it?'), DUSK);
    expect(await desk.misses.read(GUILD, 0)).toEqual([]);
    await desk.change(GUILD, { keepsMisses: true });
    await desk.misses.note(GUILD, miss('Who lit it?'), DUSK);
    expect(await desk.misses.read(GUILD, 0)).toHaveLength(1);
  });

  it('make no other process look at the guild again', async () => {
    const database = await openDatabase({ kind: 'memory' });
    const desk = await openDesk(database, CHANCE);
    await desk.change(GUILD, { answers: 'public' });
    const numbers = () => database.read([{ sql: 'SELECT * FROM changes' }, { sql: 'SELECT * FROM guilds' }]);
    const before = await numbers();
    await desk.misses.note(GUILD, miss('Who lit it?'), DUSK);
    await desk.misses.dismiss(GUILD, ['Who lit it?']);
    expect(await numbers()).toEqual(before);
  });

  it('are known to be stored of a guild that has set nothing, so that they go with it', async () => {
    const desk = await open();
    await desk.misses.note(GUILD, miss('Who lit it?'), DUSK);
    expect(desk.guilds()).toEqual([GUILD]);
    await desk.notePresence({ left: [GUILD], here: [] }, DUSK);
    expect(await desk.deleteLeft(DUSK)).toBe(1);
    expect(await desk.misses.read(GUILD, 0)).toEqual([]);
    expect(desk.guilds()).toEqual([]);
  });

  it('are 10,000 at most: the oldest go', async () => {
    const database = await openDatabase({ kind: 'memory' });
    const desk = await openDesk(database, CHANCE);
    await desk.misses.note(GUILD, miss('first'), 500_000);
    await desk.misses.note(OTHER, miss('first'), 1);
    await database.write([
      {
        sql: `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 9998)
          INSERT INTO misses (guild, question, terms, kind, at) SELECT ?, 'question ' || n, '', 'related', 10 + n FROM numbers`,
        args: [GUILD],
      },
    ]);
    await desk.misses.note(GUILD, miss('late, of an early time'), 3);
    expect(await desk.misses.read(GUILD, 0)).toHaveLength(10_000);
    await desk.misses.note(GUILD, miss('last'), 1_000_000);
    const questions = (await desk.misses.read(GUILD, 0)).map(({ question }) => question);
    expect(questions).toHaveLength(10_000);
    expect(questions).not.toContain('late, of an early time');
    expect(questions).toEqual(expect.arrayContaining(['first', 'question 1', 'last']));
    expect(await desk.misses.read(OTHER, 0)).toHaveLength(1);
  });
});
