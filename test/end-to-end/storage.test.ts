import { createClient } from '@libsql/client';
import { afterEach, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { KEPT_AFTER_LEAVING, watchDesk } from '../../src/running/desk-watch.ts';
import { isEphemeral, type Sent } from '../../src/sandbox/actor.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { openDatabase } from '../../src/store/database.ts';
import { en } from '../../src/words/en.ts';
import { eventually } from '../eventually.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { ask, formOf, messageOf, startTestBot, type TestBot, textOf } from './bot-on-sandbox.ts';

let running: TestBot | undefined;

afterEach(async () => {
  await running?.stop();
});

const inFolder = temporaryFolder();
const QUESTION = 'where is the Sea Lantern being built?';
const memoryDesk = async (): Promise<Desk> => openDesk(await openDatabase({ kind: 'memory' }), CHANCE);
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** A bot on a file that another connection is writing to, until it is told to stop. */
async function startOnLockedFile(
  patience: number,
): Promise<{ running: TestBot; unlock: () => Promise<void> }> {
  const path = inFolder('footnote.db');
  const desk = await openDesk(await openDatabase({ kind: 'file', path }, { patience }), CHANCE);
  const started = await startTestBot({ desk });
  const other = createClient({ url: `file:${path}` });
  const writing = await other.transaction('write');
  return { running: started, unlock: () => writing.rollback() };
}

/** A moderator's change, in the channel where others ask. */
function changeIn({ sandbox }: TestBot): Sent {
  const here = { channel: sandbox.channel('general') };
  return sandbox.user('mo').command(here, 'settings server', { answers: 'public' });
}

function askIn({ sandbox }: TestBot): Promise<StoredMessage> {
  return ask(sandbox.user('ada'), { channel: sandbox.channel('general') }, QUESTION);
}

/** The answer that was promised first. */
function promised({ interaction }: Sent, { sandbox }: TestBot): Promise<StoredMessage> {
  return eventually(() => {
    const answer = sandbox.state.message(interaction.original ?? '');
    if (answer === undefined || textOf(answer) === '') throw new Error('no answer yet');
    return answer;
  });
}

it('says kindly that nothing could be saved, tells the log why, and goes on answering', async () => {
  const { running: bot, unlock } = await startOnLockedFile(20);
  running = bot;
  const card = await messageOf(changeIn(bot));
  expect(isEphemeral(card)).toBe(true);
  expect(textOf(card)).toContain('that could not be saved');
  const [line] = bot.log.filter(({ level }) => level === 'error');
  expect(textOf(card)).toContain(String(line?.fields.reference));
  expect(String(line?.fields.error)).toContain(`${inFolder('footnote.db')} is locked by another program`);
  expect(isEphemeral(await askIn(bot))).toBe(true);
  await unlock();
  expect(textOf(await messageOf(changeIn(bot)))).toContain(en.settings.saved);
  expect(isEphemeral(await askIn(bot))).toBe(false);
});

it('lets a member say again what they think of an answer where it could not be noted', async () => {
  const { running: bot, unlock } = await startOnLockedFile(20);
  running = bot;
  const answer = await askIn(bot);
  const press = () => messageOf(bot.sandbox.user('ada').press(answer, en.buttons.helpful));
  expect(textOf(await press())).toContain('that could not be saved');
  await unlock();
  expect(textOf(await press())).toBe(en.desk.thanks);
});

it('lets a moderator save a synonym again that could not be saved', async () => {
  const { running: bot, unlock } = await startOnLockedFile(20);
  running = bot;
  const [guild = '', mo] = [bot.sandbox.channel('general').guild, bot.sandbox.user('mo')];
  await unlock();
  const miss = { question: QUESTION, terms: 'lantern sea', kind: 'unhelpful' } as const;
  await bot.desk.misses.note(guild, miss, Date.now());
  const list = await messageOf(mo.command({ channel: bot.sandbox.channel('general') }, 'desk'));
  const opened = await messageOf(mo.press(list, en.buttons.open));
  const form = await formOf(mo.press(opened, en.desk.addSynonym));
  const trial = await messageOf(mo.submit(form, { line: 'glimmerboat => Sea Lantern' }));
  const save = () => messageOf(mo.press(trial, en.buttons.save));
  const other = createClient({ url: `file:${inFolder('footnote.db')}` });
  const writing = await other.transaction('write');
  expect(textOf(await save())).toContain('that could not be saved');
  await writing.rollback();
  expect(textOf(await save())).toContain(en.desk.synonymSaved);
  expect(bot.desk.shelf.state(guild).synonyms).toBe(1);
});

it('promises an answer to a change that takes long, and gives it when the change is stored', async () => {
  const { running: bot, unlock } = await startOnLockedFile(20_000);
  running = bot;
  const change = changeIn(bot);
  expect(await change.response).toMatchObject({ kind: 'deferred' });
  // Nobody waits for the database who asks.
  expect(textOf(await askIn(bot))).toContain('Gdansk');
  await unlock();
  const card = await promised(change, bot);
  expect(isEphemeral(card)).toBe(true);
  expect(textOf(card)).toContain(en.settings.saved);
});

it('keeps the promise by an apology where the change fails', async () => {
  const { running: bot, unlock } = await startOnLockedFile(1_800);
  running = bot;
  const change = changeIn(bot);
  expect(await change.response).toMatchObject({ kind: 'deferred' });
  const card = await promised(change, bot);
  expect(isEphemeral(card)).toBe(true);
  expect(textOf(card)).toContain('that could not be saved');
  await unlock();
});

it('deletes what is stored of a guild 30 days after the bot was removed, unless it comes back', async () => {
  const desk = await memoryDesk();
  let now = Date.UTC(2024, 0, 1);
  const noted: Promise<void>[] = [];
  running = await startTestBot({
    desk,
    onGuild: {
      joined: (guild) => noted.push(watch.note(guild, 'joined')),
      left: (guild) => noted.push(watch.note(guild, 'left')),
      channelGone() {},
    },
  });
  const { sandbox, bot, log } = running;
  const watch = watchDesk({ desk, isIn: bot.isIn, now: () => now, log: SILENT });
  const harbour = sandbox.channel('general', 'Harbour').guild ?? '';
  const hafen = sandbox.channel('general', 'Hafen').guild ?? '';
  for (const guild of [harbour, hafen]) await desk.change(guild, { cooldown: 5 });
  sandbox.removeBot('Harbour');
  sandbox.removeBot('Hafen');
  await eventually(() => expect(noted).toHaveLength(2));
  sandbox.addBot('Hafen');
  await eventually(() => expect(noted).toHaveLength(3));
  await Promise.all(noted);

  now += KEPT_AFTER_LEAVING - 1;
  await watch.sweep();
  expect(desk.guilds()).toEqual([harbour, hafen]);
  now += 1;
  await watch.sweep();
  expect(desk.guilds()).toEqual([hafen]);
  await watch.close();
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});

it('forgets what was set for a channel that is deleted, and for no other', async () => {
  const desk = await memoryDesk();
  const forgotten: Promise<void>[] = [];
  running = await startTestBot({
    desk,
    onGuild: {
      joined() {},
      left() {},
      channelGone: (guild, channel) => forgotten.push(watch.forgetChannel(guild, channel)),
    },
  });
  const watch = watchDesk({ desk, isIn: running.bot.isIn, now: () => 0, log: SILENT });
  const { sandbox } = running;
  const [general, staff, other] = ['general', 'staff', 'no-apps'].map((name) => sandbox.channel(name));
  const guild = general?.guild ?? '';
  for (const channel of [general, staff]) await desk.changeChannel(guild, channel?.id ?? '', { quiet: true });
  for (const channel of [general, other]) if (channel !== undefined) sandbox.deleteChannel(channel);
  await eventually(() => expect(forgotten).toHaveLength(2));
  await Promise.all(forgotten);
  expect([...desk.settings(guild).channels.keys()]).toEqual([staff?.id]);
  await watch.close();
});

it('notices at its start that it was removed from a guild while it was away', async () => {
  const desk = await memoryDesk();
  const gone = '199999999999999999';
  await desk.change(gone, { cooldown: 5 });
  running = await startTestBot({ desk });
  const here = running.sandbox.channel('general').guild ?? '';
  await desk.change(here, { cooldown: 5 });
  let now = 0;
  const watch = watchDesk({ desk, isIn: running.bot.isIn, now: () => now, log: SILENT });
  await watch.sweep();
  now += KEPT_AFTER_LEAVING;
  await watch.sweep();
  expect(desk.guilds()).toEqual([here]);
  await watch.close();
});
