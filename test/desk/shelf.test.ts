import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { deskInFolder } from './desk-in-folder.ts';

const open = deskInFolder();
const GUILD = '100000000000000001';
const OTHER = '100000000000000002';
const LAMPS = { id: 'lamps', text: 'The lamps were lit at dusk.', paragraphs: 1 };
const BOATS = { id: 'boats', text: 'The boats came in.\n\nNone was lost.', paragraphs: 2 };
const EMPTY = { revision: 0, articles: 0, paragraphs: 0, synonyms: 0 };

async function idsIn(desk: Desk, guild = GUILD): Promise<string[]> {
  return (await desk.shelf.read(guild)).articles.map(({ id }) => id);
}

async function filled(desk: Desk, articles: number, paragraphs: number): Promise<void> {
  for (let number = 0; number < articles; number += 1) {
    expect(await desk.shelf.add(GUILD, { id: `${number}`, text: 'Lit.', paragraphs }, number)).toBe('added');
  }
}

describe('a shelf', () => {
  it('is empty where nothing was added', async () => {
    const desk = await open();
    expect(desk.shelf.state(GUILD)).toEqual(EMPTY);
    expect(await desk.shelf.read(GUILD)).toEqual({
      revision: 0,
      base: true,
      articles: [],
      synonyms: [],
    });
  });

  it('keeps articles and synonyms beyond its own end', async () => {
    const desk = await open();
    expect(await desk.shelf.add(GUILD, LAMPS, 1_700_000_000_000)).toBe('added');
    expect(await desk.shelf.add(GUILD, BOATS, 1_700_000_000_001)).toBe('added');
    expect(await desk.shelf.addSynonym(GUILD, 'lamp, lantern', 1_700_000_000_002)).toBe('added');
    const again = await open();
    expect(again.shelf.state(GUILD)).toEqual({
      ...desk.shelf.state(GUILD),
      articles: 2,
      paragraphs: 3,
      synonyms: 1,
    });
    expect(await again.shelf.read(GUILD)).toEqual({
      revision: desk.shelf.state(GUILD).revision,
      base: true,
      articles: [
        { ...BOATS, addedAt: 1_700_000_000_001 },
        { ...LAMPS, addedAt: 1_700_000_000_000 },
      ],
      synonyms: [{ id: expect.any(String), line: 'lamp, lantern' }],
    });
  });

  it('has another revision after each change of what the story is made from, and after no other', async () => {
    const desk = await open();
    const seen = [0];
    const changes = async (work: () => Promise<unknown>, expected: boolean) => {
      await work();
      const { revision } = desk.shelf.state(GUILD);
      expect(!seen.includes(revision)).toBe(expected);
      expect((await open()).shelf.state(GUILD)).toEqual(desk.shelf.state(GUILD));
      seen.push(revision);
    };
    await changes(() => desk.shelf.add(GUILD, LAMPS, 1), true);
    await changes(() => desk.shelf.add(GUILD, LAMPS, 1), false);
    await changes(() => desk.shelf.replace(GUILD, { ...LAMPS, text: 'Lit.' }, LAMPS.text), true);
    await changes(() => desk.shelf.replace(GUILD, LAMPS, LAMPS.text), false);
    await changes(() => desk.shelf.addSynonym(GUILD, 'lamp, lantern', 2), true);
    await changes(() => desk.shelf.addSynonym(GUILD, 'lamp, lantern', 2), false);
    await changes(() => desk.change(GUILD, { answers: 'public', base: true }), false);
    await changes(() => desk.change(GUILD, { base: false }), true);
    await changes(() => desk.change(GUILD, { base: false }), false);
    await changes(() => desk.shelf.remove(GUILD, 'boats'), false);
    await changes(() => desk.shelf.remove(GUILD, 'lamps'), true);
  });

  it('does not take another article of the same id', async () => {
    const desk = await open();
    await desk.shelf.add(GUILD, LAMPS, 1);
    expect(await desk.shelf.add(GUILD, { ...BOATS, id: 'lamps' }, 2)).toBe('id-taken');
    expect((await desk.shelf.read(GUILD)).articles).toEqual([{ ...LAMPS, addedAt: 1 }]);
  });

  it('holds 200 articles', async () => {
    const desk = await open();
    await filled(desk, 200, 1);
    expect(await desk.shelf.add(GUILD, LAMPS, 1)).toBe('too-many-articles');
    expect(desk.shelf.state(GUILD).articles).toBe(200);
    expect(await desk.shelf.add(OTHER, LAMPS, 1)).toBe('added');
    await desk.shelf.remove(GUILD, '7');
    expect(await desk.shelf.add(GUILD, LAMPS, 1)).toBe('added');
  });

  it('holds 20,000 paragraphs', async () => {
    const desk = await open();
    await filled(desk, 4, 4_999);
    expect(await desk.shelf.add(GUILD, { ...LAMPS, paragraphs: 5 }, 1)).toBe('too-many-paragraphs');
    expect(await desk.shelf.add(GUILD, { ...LAMPS, paragraphs: 4 }, 1)).toBe('added');
    expect(desk.shelf.state(GUILD).paragraphs).toBe(20_000);
    expect(await desk.shelf.replace(GUILD, { ...LAMPS, paragraphs: 5 }, LAMPS.text)).toBe(
      'too-many-paragraphs',
    );
    expect(await desk.shelf.replace(GUILD, { ...LAMPS, paragraphs: 3 }, LAMPS.text)).toBe('replaced');
  });

  it('holds 16 MiB of text, counted in bytes', async () => {
    const desk = await open();
    const half = 'é'.repeat(4 * 1024 * 1024);
    expect(await desk.shelf.add(GUILD, { id: 'first', text: half, paragraphs: 1 }, 1)).toBe('added');
    expect(await desk.shelf.add(GUILD, { id: 'second', text: `${half}.`, paragraphs: 1 }, 1)).toBe(
      'too-much-text',
    );
    expect(await desk.shelf.add(GUILD, { id: 'second', text: half, paragraphs: 1 }, 1)).toBe('added');
    const longer = { id: 'second', text: `${half}.`, paragraphs: 1 };
    expect(await desk.shelf.replace(GUILD, longer, half)).toBe('too-much-text');
  });

  it('replaces a text that is still the one that was changed', async () => {
    const desk = await open();
    await desk.shelf.add(GUILD, LAMPS, 1);
    const [first, second] = [
      { ...BOATS, id: 'lamps' },
      { ...LAMPS, text: 'Nothing was lit.' },
    ];
    expect(await desk.shelf.replace(GUILD, first, LAMPS.text)).toBe('replaced');
    expect(await desk.shelf.replace(GUILD, second, LAMPS.text)).toBe('changed');
    expect((await desk.shelf.read(GUILD)).articles).toEqual([{ ...first, addedAt: 1 }]);
    expect(desk.shelf.state(GUILD).paragraphs).toBe(2);
    expect(await desk.shelf.replace(GUILD, BOATS, BOATS.text)).toBe('gone');
  });

  it('holds 200 synonyms, each once', async () => {
    const desk = await open();
    for (let number = 0; number < 200; number += 1)
      await desk.shelf.addSynonym(GUILD, `lamp, lamp${number}`, 1);
    expect(await desk.shelf.addSynonym(GUILD, 'lamp, lamp7', 1)).toBe('there-already');
    expect(await desk.shelf.addSynonym(GUILD, 'lamp, lantern', 1)).toBe('too-many');
    const { synonyms } = await desk.shelf.read(GUILD);
    expect(new Set(synonyms.map(({ id }) => id)).size).toBe(200);
    expect(await desk.shelf.removeSynonym(GUILD, synonyms[0]?.id ?? '')).toBe(true);
    expect(await desk.shelf.addSynonym(GUILD, 'lamp, lantern', 1)).toBe('added');
  });

  it('does nothing about an id of another guild', async () => {
    const desk = await open();
    await desk.shelf.add(GUILD, LAMPS, 1);
    await desk.shelf.addSynonym(GUILD, 'lamp, lantern', 1);
    const [synonym] = (await desk.shelf.read(GUILD)).synonyms;
    expect(await desk.shelf.remove(OTHER, 'lamps')).toBe(false);
    expect(await desk.shelf.removeSynonym(OTHER, synonym?.id ?? '')).toBe(false);
    expect(await desk.shelf.replace(OTHER, LAMPS, LAMPS.text)).toBe('gone');
    expect(desk.shelf.state(OTHER)).toEqual(EMPTY);
    expect(desk.guilds()).toEqual([GUILD]);
    expect(desk.shelf.state(GUILD)).toMatchObject({ articles: 1, synonyms: 1 });
  });

  it('tells of what another process has changed when it looks', async () => {
    const [one, two] = [await open(), await open()];
    await one.shelf.add(GUILD, LAMPS, 1);
    expect(two.shelf.state(GUILD)).toEqual(EMPTY);
    await two.refresh();
    expect(two.shelf.state(GUILD)).toEqual(one.shelf.state(GUILD));
    expect(await idsIn(two)).toEqual(['lamps']);
    await two.deleteEverything(GUILD);
    await one.refresh();
    expect(one.shelf.state(GUILD)).toEqual(EMPTY);
  });

  it('never has the revision of one that was deleted', async () => {
    const desk = await open();
    await desk.shelf.add(GUILD, LAMPS, 1);
    const { revision } = desk.shelf.state(GUILD);
    await desk.deleteEverything(GUILD);
    await desk.shelf.add(GUILD, BOATS, 2);
    expect(desk.shelf.state(GUILD).revision).toBeGreaterThan(revision);
  });
});
