import { beforeEach, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../src/desk/desk.ts';
import type { MissKind } from '../../src/desk/miss.ts';
import { KnownClusters } from '../../src/discord/known-clusters.ts';
import { contentTerms } from '../../src/misses/content-terms.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { openDatabase } from '../../src/store/database.ts';
import { eventually } from '../eventually.ts';

const [HARBOUR, HAFEN] = ['100000000000000001', '100000000000000002'];
const FERRY = 'Who built the ferry?';
const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

let desk: Desk;
let now: number;
let clusters: KnownClusters;

beforeEach(async () => {
  desk = await openDesk(await openDatabase({ kind: 'memory' }), CHANCE);
  now = 40 * DAY;
  clusters = new KnownClusters(desk.misses, () => now);
});

const note = (question: string, kind: MissKind = 'unanswered', guild = HARBOUR) =>
  desk.misses.note(guild, { question, terms: contentTerms(question), kind }, now);
const leading = async (guild = HARBOUR) =>
  (await clusters.of(guild)).map(({ leading: { question } }) => question);

it('puts together what was missed in a guild, and in no other', async () => {
  await note(FERRY);
  expect(await leading()).toEqual([FERRY]);
  expect(await leading(HAFEN)).toEqual([]);
});

it('sees at once what was noted or dismissed since', async () => {
  await note(FERRY);
  await leading();
  await note(FERRY);
  expect((await clusters.of(HARBOUR))[0]?.unanswered).toBe(2);
  await desk.misses.dismiss(HARBOUR, [FERRY]);
  expect(await leading()).toEqual([]);
});

it('shows what comes on top of thousands at the next look, and what was dismissed at once', async () => {
  const many = Array.from({ length: 2_000 }, (_, number) => `Who built ferry ${number}?`);
  for (const question of many) await note(question);
  await leading();
  now += MINUTE / 2;
  await note('Who paints the bridge?');
  expect(await leading()).not.toContain('Who paints the bridge?');
  await eventually(async () => expect(await leading()).toContain('Who paints the bridge?'));
  await desk.misses.dismiss(HARBOUR, ['Who paints the bridge?']);
  expect(await leading()).not.toContain('Who paints the bridge?');
  await note('Who sails it?');
  now += 2 * MINUTE;
  expect(await leading()).toContain('Who sails it?');
});

it('does nothing twice where nothing has changed', async () => {
  await note(FERRY);
  expect(await clusters.of(HARBOUR)).toBe(await clusters.of(HARBOUR));
});

it('leaves out what is older than 30 days, and what was only found helpful', async () => {
  await note(FERRY);
  await note('Who paints the bridge?', 'helpful');
  expect(await leading()).toEqual([FERRY]);
  now += 31 * DAY;
  expect(await leading()).toEqual([]);
});
