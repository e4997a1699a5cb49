import { expect, it } from 'vitest';
import { deskInFolder } from './desk-in-folder.ts';

const open = deskInFolder();
const GUILD = '100000000000000001';
const OTHER = '100000000000000002';
const ADA = '200000000000000001';
const BOB = '200000000000000002';
const CLAIM = {
  claim: 'Who lit the lamp?',
  finding: 'The keeper did.',
  citations: [{ article: 'lamps', number: 3, quote: 'the keeper lit it' }],
};

it('tells all that is stored about a user, in all guilds, and nothing of others', async () => {
  const desk = await open();
  await desk.waits.add(GUILD, { user: ADA, question: 'When?', locale: 'de' }, 10);
  await desk.waits.add(OTHER, { user: ADA, question: 'Who?', locale: 'de' }, 20);
  await desk.rulings.propose(OTHER, CLAIM, ADA, 30);
  expect(await desk.storedOf(ADA)).toEqual({
    waits: [
      { guild: GUILD, question: 'When?', at: 10 },
      { guild: OTHER, question: 'Who?', at: 20 },
    ],
    marks: 1,
  });
  expect(await desk.storedOf(BOB)).toEqual({ waits: [], marks: 0 });
});

it('forgets it all, leaves what others have stored, and tells other processes', async () => {
  const [desk, other] = [await open(), await open()];
  await desk.waits.add(GUILD, { user: ADA, question: 'When?', locale: 'de' }, 10);
  await desk.waits.add(GUILD, { user: BOB, question: 'When?', locale: 'de' }, 10);
  await desk.rulings.propose(GUILD, CLAIM, ADA, 30);
  await desk.rulings.propose(OTHER, CLAIM, ADA, 30);
  await desk.rulings.propose(OTHER, CLAIM, BOB, 30);
  await other.refresh();
  for (const each of [desk, other]) expect((await each.rulings.of(GUILD))[0]?.proposedBy).toBeDefined();
  expect(await desk.forget(ADA)).toBe(3);
  expect(await desk.storedOf(ADA)).toEqual({ waits: [], marks: 0 });
  expect(await desk.storedOf(BOB)).toMatchObject({ waits: [{ guild: GUILD }], marks: 1 });
  await other.refresh();
  for (const each of [desk, other]) {
    expect(await each.rulings.of(GUILD)).toMatchObject([{ status: 'proposed', revision: 1 }]);
    expect((await each.rulings.of(GUILD))[0]?.proposedBy).toBeUndefined();
  }
  expect(await desk.forget(ADA)).toBe(0);
});
