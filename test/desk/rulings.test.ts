import { describe, expect, it } from 'vitest';
import { markAuthor } from '../../src/desk/author-mark.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { openDesk } from '../../src/desk/desk.ts';
import { isAuthor } from '../../src/desk/is-author.ts';
import type { Ruling } from '../../src/desk/ruling.ts';
import { settleRuling } from '../../src/desk/ruling-statements.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { openDatabase } from '../../src/store/database.ts';
import { deskInFolder } from './desk-in-folder.ts';

const open = deskInFolder();
const GUILD = '100000000000000001';
const OTHER = '100000000000000002';
const ADA = '200000000000000001';
const BOB = '200000000000000002';
const CITATION = { article: 'lamps', number: 3, quote: 'the keeper lit it' };
const CLAIM = { claim: 'Who lit the lamp?', finding: 'The keeper did.', citations: [CITATION] };

async function proposed(
  desk: Desk,
  more: { replaces?: string; guild?: string; claim?: string } = {},
): Promise<Ruling> {
  const { guild = GUILD, ...rest } = more;
  const ruling = await desk.rulings.propose(guild, { ...CLAIM, ...rest }, ADA, 10);
  if (typeof ruling === 'string') throw new Error(`it could not be proposed: ${ruling}`);
  return ruling;
}

async function settled(desk: Desk, more: { replaces?: string } = {}): Promise<Ruling> {
  const { id, revision } = await proposed(desk, more);
  const { ruling } = await desk.rulings.settle(GUILD, id, { by: ADA, seen: revision }, 20);
  if (ruling?.status !== 'settled') throw new Error('it could not be settled');
  return ruling;
}

describe('a ruling', () => {
  it('is proposed, by somebody who can be told from others and is not named', async () => {
    const desk = await open();
    const ruling = await proposed(desk);
    expect(ruling).toEqual({
      ...CLAIM,
      id: expect.any(String),
      status: 'proposed',
      proposedBy: { salt: expect.any(String), mark: expect.stringMatching(/^[0-9a-f]{4}$/) },
      revision: 1,
      history: [{ at: 10, event: 'proposed' }],
    });
    expect(await (await open()).rulings.of(GUILD)).toEqual([ruling]);
    expect(ruling.proposedBy && isAuthor(ruling.proposedBy, ADA)).toBe(true);
    expect((await proposed(desk)).proposedBy).not.toEqual(ruling.proposedBy);
  });

  it('is settled, and is nobody’s then', async () => {
    const desk = await open();
    const { id, revision } = await proposed(desk);
    const { kind, ruling } = await desk.rulings.settle(GUILD, id, { by: ADA, seen: revision }, 20);
    expect(kind).toBe('settled');
    expect(ruling).toEqual({
      ...CLAIM,
      id,
      status: 'settled',
      revision: 2,
      history: [
        { at: 10, event: 'proposed' },
        { at: 20, event: 'settled' },
      ],
    });
    expect(await desk.rulings.of(GUILD)).toEqual([ruling]);
    expect(await (await open()).rulings.of(GUILD)).toEqual([ruling]);
    expect(await desk.storedOf(ADA)).toEqual({ waits: [], marks: 0 });
  });

  it('is disputed, whether settled or proposed, and proposed again by another', async () => {
    const desk = await open();
    const one = await settled(desk);
    const other = await proposed(desk);
    const disputed = await desk.rulings.dispute(GUILD, one.id, one.revision, 30);
    expect(disputed).toMatchObject({ kind: 'disputed', ruling: { status: 'disputed', revision: 3 } });
    const unsettled = await desk.rulings.dispute(GUILD, other.id, other.revision, 30);
    expect(unsettled.ruling).toMatchObject({ status: 'disputed' });
    expect(unsettled.ruling?.proposedBy).toBeUndefined();
    const again = await desk.rulings.repropose(GUILD, one.id, { by: BOB, seen: 3 }, 40);
    expect(again).toMatchObject({ kind: 'reproposed', ruling: { status: 'proposed', revision: 4 } });
    const { proposedBy, history = [] } = again.ruling ?? {};
    expect(proposedBy && isAuthor(proposedBy, BOB)).toBe(true);
    expect(history.map(({ event }) => event)).toEqual(['proposed', 'settled', 'disputed', 'reproposed']);
  });

  it('is not changed by one who has seen it otherwise, nor from where it does not stand', async () => {
    const desk = await open();
    const { id, revision } = await proposed(desk);
    const wrong = { by: ADA, seen: revision + 1 };
    expect(await desk.rulings.settle(GUILD, id, wrong, 20)).toMatchObject({
      kind: 'changed',
      ruling: { id },
    });
    expect((await desk.rulings.dispute(GUILD, id, revision + 1, 20)).kind).toBe('changed');
    expect((await desk.rulings.repropose(GUILD, id, { by: ADA, seen: revision }, 20)).kind).toBe('changed');
    expect((await desk.rulings.settle(GUILD, id, { by: ADA, seen: revision }, 20)).kind).toBe('settled');
    expect((await desk.rulings.settle(GUILD, id, { by: ADA, seen: revision }, 20)).kind).toBe('changed');
    expect((await desk.rulings.settle(GUILD, id, { by: ADA, seen: revision + 1 }, 20)).kind).toBe('changed');
    expect((await desk.rulings.of(GUILD))[0]?.history).toHaveLength(2);
    expect(await desk.rulings.settle(GUILD, 'none', { by: ADA, seen: 1 }, 20)).toEqual({ kind: 'gone' });
  });

  it('supersedes the one that it replaces when it is settled, and not before', async () => {
    const desk = await open();
    const old = await settled(desk);
    const replacing = await proposed(desk, { replaces: old.id });
    expect(replacing.replaces).toBe(old.id);
    expect((await desk.rulings.of(GUILD)).map(({ status }) => status)).toEqual(['settled', 'proposed']);
    await desk.rulings.settle(GUILD, replacing.id, { by: ADA, seen: replacing.revision }, 50);
    const [superseded, standing] = await desk.rulings.of(GUILD);
    expect(superseded).toMatchObject({ id: old.id, status: 'superseded', revision: old.revision + 1 });
    expect(superseded?.history.at(-1)).toEqual({ at: 50, event: 'superseded' });
    expect(standing).toMatchObject({ id: replacing.id, status: 'settled', replaces: old.id });
    const dispute = await desk.rulings.dispute(GUILD, old.id, old.revision + 1, 60);
    expect(dispute.kind).toBe('changed');
    expect(await desk.rulings.propose(GUILD, { ...CLAIM, replaces: old.id }, ADA, 60)).toBe('gone');
  });

  it('is removed', async () => {
    const desk = await open();
    const { id } = await proposed(desk);
    expect(await desk.rulings.remove(GUILD, id)).toBe(true);
    expect(await desk.rulings.remove(GUILD, id)).toBe(false);
    expect(await desk.rulings.of(GUILD)).toEqual([]);
  });

  it('is one of 200 at most', async () => {
    const desk = await openDesk(await openDatabase({ kind: 'memory' }), CHANCE);
    for (let number = 0; number < 200; number += 1) await proposed(desk);
    expect(await desk.rulings.propose(GUILD, CLAIM, ADA, 10)).toBe('too-many');
    expect(await desk.rulings.of(GUILD)).toHaveLength(200);
    await proposed(desk, { guild: OTHER });
  });

  it('is kept apart from those of other guilds, whatever id is given', async () => {
    const desk = await open();
    const { id, revision } = await proposed(desk);
    expect(await desk.rulings.of(OTHER)).toEqual([]);
    expect(await desk.rulings.settle(OTHER, id, { by: ADA, seen: revision }, 20)).toEqual({ kind: 'gone' });
    expect(await desk.rulings.dispute(OTHER, id, revision, 20)).toEqual({ kind: 'gone' });
    expect(await desk.rulings.repropose(OTHER, id, { by: ADA, seen: revision }, 20)).toEqual({
      kind: 'gone',
    });
    expect(await desk.rulings.remove(OTHER, id)).toBe(false);
    expect(await desk.rulings.propose(OTHER, { ...CLAIM, replaces: id }, ADA, 20)).toBe('gone');
    expect((await desk.rulings.of(GUILD))[0]).toMatchObject({ status: 'proposed', revision });
  });

  it.each([
    ['a claim of 301 characters', { ...CLAIM, claim: 'x'.repeat(301) }],
    ['a finding of 1,501 characters', { ...CLAIM, finding: 'x'.repeat(1_501) }],
    ['no citation', { ...CLAIM, citations: [] }],
    ['six citations', { ...CLAIM, citations: Array.from({ length: 6 }, () => CITATION) }],
  ])('is not stored with %s, whatever the caller has let through', async (_, ruling) => {
    const desk = await open();
    await expect(desk.rulings.propose(GUILD, ruling, ADA, 10)).rejects.toMatchObject({ name: 'StoreError' });
    expect(await desk.rulings.of(GUILD)).toEqual([]);
  });
});

describe('the revision of a guild’s rulings', () => {
  it('is another one after each change, and after no other', async () => {
    const desk = await open();
    expect(desk.rulings.revision(GUILD)).toBe(0);
    const { id, revision } = await proposed(desk);
    const first = desk.rulings.revision(GUILD);
    expect(first).toBeGreaterThan(0);
    await desk.change(GUILD, { answers: 'public', base: false });
    await desk.rulings.settle(GUILD, id, { by: ADA, seen: revision + 1 }, 20);
    expect(desk.rulings.revision(GUILD)).toBe(first);
    await desk.rulings.settle(GUILD, id, { by: ADA, seen: revision }, 20);
    expect(desk.rulings.revision(GUILD)).toBeGreaterThan(first);
    expect(desk.rulings.revision(OTHER)).toBe(0);
  });

  it('tells another process when to read them again', async () => {
    const [one, two] = [await open(), await open()];
    const { id, revision } = await proposed(one);
    await two.refresh();
    expect(two.rulings.revision(GUILD)).toBe(one.rulings.revision(GUILD));
    expect(await two.rulings.of(GUILD)).toMatchObject([{ status: 'proposed' }]);
    await one.rulings.settle(GUILD, id, { by: ADA, seen: revision }, 20);
    await two.refresh();
    expect(await two.rulings.of(GUILD)).toMatchObject([{ status: 'settled' }]);
    await one.deleteEverything(GUILD);
    await two.refresh();
    expect(await two.rulings.of(GUILD)).toEqual([]);
  });
});

describe('the rule of two moderators', () => {
  it('lets another settle than who proposed it', async () => {
    const desk = await open();
    await desk.change(GUILD, { twoModerators: true });
    const { id, revision } = await proposed(desk);
    const own = await desk.rulings.settle(GUILD, id, { by: ADA, seen: revision }, 20);
    expect(own).toMatchObject({ kind: 'needs-another', ruling: { status: 'proposed', revision } });
    expect((await desk.rulings.settle(GUILD, id, { by: BOB, seen: revision }, 20)).kind).toBe('settled');
  });

  it('counts as it is stored, not as a process remembers it', async () => {
    const [one, two] = [await open(), await open()];
    const { id, revision } = await proposed(one);
    await two.change(GUILD, { twoModerators: true });
    expect((await one.rulings.settle(GUILD, id, { by: ADA, seen: revision }, 20)).kind).toBe('needs-another');
  });

  it('leaves what a ruling would replace as it is while it may not be settled', async () => {
    const desk = await open();
    const old = await settled(desk);
    await desk.change(GUILD, { twoModerators: true });
    const { id, revision } = await proposed(desk, { replaces: old.id });
    await desk.rulings.settle(GUILD, id, { by: ADA, seen: revision }, 20);
    await desk.rulings.settle(GUILD, id, { by: BOB, seen: revision + 1 }, 20);
    expect((await desk.rulings.of(GUILD)).map(({ status }) => status)).toEqual(['settled', 'proposed']);
  });

  it('does not take somebody for another by a mark that has gone meanwhile', async () => {
    const database = await openDatabase({ kind: 'memory' });
    const desk = await openDesk(database, CHANCE);
    const { id, revision, proposedBy } = await proposed(desk);
    await desk.forget(ADA);
    const settler = { own: markAuthor(BOB, 'salt'), isAuthor: false };
    const [outcome] = await database.write(settleRuling(GUILD, id, revision, proposedBy, settler, 20));
    expect(outcome).toMatchObject([{ outcome: 'changed' }]);
    expect(await desk.rulings.of(GUILD)).toMatchObject([{ status: 'proposed' }]);
  });

  it('makes whoever settles the author where that one is forgotten', async () => {
    const desk = await open();
    await desk.change(GUILD, { twoModerators: true });
    const { id, revision } = await proposed(desk);
    expect(await desk.forget(ADA)).toBe(1);
    const again = await desk.rulings.settle(GUILD, id, { by: BOB, seen: revision }, 20);
    expect(again).toMatchObject({
      kind: 'reproposed',
      ruling: { status: 'proposed', revision: revision + 1 },
    });
    expect(again.ruling?.history.at(-1)).toEqual({ at: 20, event: 'reproposed' });
    const seen = revision + 1;
    expect((await desk.rulings.settle(GUILD, id, { by: BOB, seen }, 30)).kind).toBe('needs-another');
    expect((await desk.rulings.settle(GUILD, id, { by: ADA, seen }, 30)).kind).toBe('settled');
  });

  it('does not hold up a forgotten author’s ruling where there is no such rule', async () => {
    const desk = await open();
    const { id, revision } = await proposed(desk);
    await desk.forget(ADA);
    expect((await desk.rulings.settle(GUILD, id, { by: BOB, seen: revision }, 20)).kind).toBe('settled');
  });
});
