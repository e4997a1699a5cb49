import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { deskInFolder } from './desk-in-folder.ts';

const open = deskInFolder();
const GUILD = '100000000000000001';
const OTHER = '100000000000000002';
const ADA = '200000000000000001';
const BOB = '200000000000000002';
const MINUTE = 60_000;

const wait = (user: string, question = 'Who lit it?') => ({ user, question, locale: 'de' });

async function idsIn(desk: Desk, guild = GUILD, now = 100): Promise<string[]> {
  return (await desk.waits.inGuild(guild, now)).map(({ id }) => id);
}

describe('the waits', () => {
  it('tell who waits for what in a guild, and nothing of another', async () => {
    const desk = await open();
    expect(await desk.waits.add(GUILD, wait(ADA), 20)).toBe('added');
    expect(await desk.waits.add(GUILD, wait(BOB, 'When?'), 10)).toBe('added');
    expect(await (await open()).waits.inGuild(GUILD, 30)).toEqual([
      { id: expect.any(String), user: BOB, question: 'When?', locale: 'de' },
      { id: expect.any(String), user: ADA, question: 'Who lit it?', locale: 'de' },
    ]);
    expect(await desk.waits.inGuild(OTHER, 30)).toEqual([]);
    expect(desk.guilds()).toEqual([GUILD]);
  });

  it('hold one of a user for a question, and 20 in a guild', async () => {
    const desk = await open();
    for (let number = 0; number < 20; number += 1) {
      expect(await desk.waits.add(GUILD, wait(ADA, `question ${number}`), 1)).toBe('added');
    }
    expect(await desk.waits.add(GUILD, wait(ADA, 'question 7'), 2)).toBe('there-already');
    expect(await desk.waits.add(GUILD, wait(ADA), 2)).toBe('too-many');
    expect(await desk.waits.add(GUILD, wait(BOB), 2)).toBe('added');
    expect(await desk.waits.add(OTHER, wait(ADA), 2)).toBe('added');
    expect(await idsIn(desk)).toHaveLength(21);
  });

  it('keep which answer somebody has seen', async () => {
    const desk = await open();
    await desk.waits.add(GUILD, { ...wait(ADA), seen: 'dRtO3wZk' }, 1);
    const [stored] = await desk.waits.inGuild(GUILD, 2);
    expect(stored?.seen).toBe('dRtO3wZk');
    expect(await desk.waits.take(GUILD, [stored?.id ?? ''], 2)).toEqual([stored]);
  });

  it('tell in which guilds somebody waits', async () => {
    const desk = await open();
    expect(await desk.waits.guilds()).toEqual([]);
    await desk.waits.add(GUILD, wait(ADA), 1);
    await desk.waits.add(GUILD, wait(BOB), 1);
    await desk.waits.add(OTHER, wait(ADA), 1);
    expect([...(await desk.waits.guilds())].sort()).toEqual([GUILD, OTHER]);
  });

  it('are taken by one of those who would tell', async () => {
    const [one, two] = [await open(), await open()];
    await one.waits.add(GUILD, wait(ADA), 1);
    await one.waits.add(GUILD, wait(BOB), 1);
    const ids = await idsIn(one);
    const taken = await Promise.all([one.waits.take(GUILD, ids, 100), two.waits.take(GUILD, ids, 100)]);
    expect(
      taken
        .flat()
        .map(({ user }) => user)
        .sort(),
    ).toEqual([ADA, BOB]);
    expect(await idsIn(two)).toEqual([]);
  });

  it('are gone when they were told', async () => {
    const desk = await open();
    await desk.waits.add(GUILD, wait(ADA), 1);
    await desk.waits.add(GUILD, wait(BOB), 2);
    const [first = ''] = await idsIn(desk);
    expect(await desk.waits.take(GUILD, [first], 100)).toMatchObject([
      { id: first, user: ADA, locale: 'de' },
    ]);
    await desk.waits.done([first]);
    expect((await desk.storedOf(ADA)).waits).toEqual([]);
    expect(await idsIn(desk, GUILD, 100 * MINUTE)).toHaveLength(1);
  });

  it('can be taken again when they are given back, or when who took them has not come back for ten minutes', async () => {
    const desk = await open();
    await desk.waits.add(GUILD, wait(ADA), 1);
    const ids = await idsIn(desk);
    await desk.waits.take(GUILD, ids, 100);
    await desk.waits.release(ids);
    expect(await idsIn(desk)).toEqual(ids);
    expect(await desk.waits.take(GUILD, ids, 100)).toHaveLength(1);
    expect(await desk.waits.take(GUILD, ids, 99 + 10 * MINUTE)).toEqual([]);
    expect(await idsIn(desk, GUILD, 100 + 10 * MINUTE)).toEqual(ids);
    expect(await desk.waits.take(GUILD, ids, 100 + 10 * MINUTE)).toHaveLength(1);
  });

  it('are not taken by an id of another guild', async () => {
    const desk = await open();
    await desk.waits.add(GUILD, wait(ADA), 1);
    expect(await desk.waits.take(OTHER, await idsIn(desk), 100)).toEqual([]);
    expect(await idsIn(desk)).toHaveLength(1);
  });

  it('are deleted when they are old', async () => {
    const desk = await open();
    await desk.waits.add(GUILD, wait(ADA), 10);
    await desk.waits.add(OTHER, wait(ADA), 20);
    expect(await desk.waits.deleteBefore(20)).toBe(1);
    expect((await desk.storedOf(ADA)).waits).toEqual([{ guild: OTHER, question: 'Who lit it?', at: 20 }]);
  });
});
