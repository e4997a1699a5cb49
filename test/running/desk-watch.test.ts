import { afterEach, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { type DeskWatch, watchDesk } from '../../src/running/desk-watch.ts';
import { openDatabase } from '../../src/store/database.ts';
import { eventually } from '../eventually.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { capturedLog } from './captured-log.ts';

const inFolder = temporaryFolder();
const GUILD = '100000000000000001';
let watch: DeskWatch | undefined;

afterEach(() => watch?.close());

const open = () => openDatabase({ kind: 'file', path: inFolder('footnote.db') });

it('takes over what another process has changed, without being told', async () => {
  const desk = await openDesk(await open(), CHANCE);
  const other = await openDesk(await open(), CHANCE);
  const log = capturedLog();
  watch = watchDesk({ desk, isIn: () => true, now: () => 0, log, every: 5 });
  await other.change(GUILD, { answers: 'public' });
  await eventually(() => expect(desk.settings(GUILD).answers).toBe('public'));
});

it('says once that the database cannot be read, and keeps what was loaded', async () => {
  const database = await open();
  const desk = await openDesk(database, CHANCE);
  await desk.change(GUILD, { answers: 'public' });
  await database.close();
  const log = capturedLog();
  watch = watchDesk({ desk, isIn: () => true, now: () => 0, log });
  await watch.refresh();
  await watch.refresh();
  await watch.sweep();
  expect(log.lines.map(({ message }) => message)).toEqual([
    'the database cannot be read; what was loaded before stays',
    'what is kept for a time could not be looked after',
  ]);
  expect(desk.settings(GUILD).answers).toBe('public');
});

it('leaves alone the guilds of which it cannot tell whether the bot is in them', async () => {
  const desk = await openDesk(await open(), CHANCE);
  await desk.change(GUILD, { answers: 'public' });
  const log = capturedLog();
  let now = 0;
  watch = watchDesk({ desk, isIn: () => undefined, now: () => now, log });
  await watch.sweep();
  now = 1e12;
  await watch.sweep();
  expect(desk.guilds()).toEqual([GUILD]);
});

it('says when it has looked around, so that what could not be done before is tried again', async () => {
  const desk = await openDesk(await open(), CHANCE);
  let sweeps = 0;
  watch = watchDesk({
    desk,
    isIn: () => true,
    now: () => 0,
    onSwept: () => {
      sweeps += 1;
    },
    log: capturedLog(),
    sweepEvery: 5,
  });
  await eventually(() => expect(sweeps).toBeGreaterThan(1));
});
