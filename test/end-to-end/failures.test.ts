import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWatchdog } from '../../src/running/watchdog.ts';
import type { Place, Sent } from '../../src/sandbox/actor.ts';
import { SetClock } from '../../src/sandbox/clock.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { en } from '../../src/words/en.ts';
import { eventually } from '../eventually.ts';
import { inventStory } from '../invented-story.ts';
import { ask, ferryStory, messageOf, startTestBot, type TestBot, textOf } from './bot-on-sandbox.ts';

let running: TestBot;
let clock: SetClock;

beforeEach(async () => {
  clock = new SetClock(Date.now());
  running = await startTestBot({ clock });
});

afterEach(() => running.stop());

const QUESTION = 'where is the Sea Lantern being built?';
const CALLBACK = /\/callback$/;
const here = (): Place => ({ channel: running.sandbox.channel('general') });
const ada = () => running.sandbox.user('ada');
const send = (): Sent => ada().command(here(), 'ask', { question: QUESTION });
const said = (message: string) => running.log.filter((line) => line.message.includes(message));

/** After whatever went wrong, the bot answers. */
async function stillAnswers(): Promise<void> {
  expect(textOf(await ask(ada(), here(), QUESTION))).toContain('Gdansk');
}

it('survives an answer that comes too late', async () => {
  const held = running.sandbox.faults.hold({ path: CALLBACK });
  const sent = send();
  await held.arrived;
  clock.advance(3_001);
  held.release();
  expect(await sent.response).toEqual({ kind: 'failed' });
  await eventually(() => expect(said('no longer took')).toHaveLength(1));
  await stillAnswers();
});

it('survives an interaction that comes twice', async () => {
  const sent = send();
  await messageOf(sent);
  running.sandbox.gateway.dispatch('INTERACTION_CREATE', sent.interaction.payload, {
    guild: here().channel.guild,
  });
  await eventually(() => expect(said('no longer took')).toHaveLength(1));
  await stillAnswers();
});

it('stores nothing under what is no id of a channel', async () => {
  const mo = running.sandbox.user('mo');
  await messageOf(mo.command(here(), 'settings channel', { channel: 'general', quiet: true }));
  expect(running.desk.guilds()).toEqual([]);
  await stillAnswers();
});

it('tries again when Discord breaks down before it took the answer', async () => {
  running.sandbox.faults.failNext({ path: CALLBACK, when: 'before' });
  expect(textOf(await messageOf(send()))).toContain('Gdansk');
  await stillAnswers();
});

it('takes it for done when Discord breaks down after it took the answer', async () => {
  running.sandbox.faults.failNext({ path: CALLBACK, when: 'after' });
  expect(textOf(await messageOf(send()))).toContain('Gdansk');
  await eventually(() => expect(said('no longer took')).toHaveLength(1));
  expect(said('failed')).toEqual([]);
  await stillAnswers();
});

it('finds a card again that was shared while Discord broke down, so that it is not shared twice', async () => {
  const card = await ask(ada(), here(), QUESTION);
  running.sandbox.faults.failNext({ path: CALLBACK, when: 'after' });
  const shared = await messageOf(ada().press(card, en.buttons.share));
  const again = await messageOf(ada().press(card, en.buttons.share));
  expect(textOf(again)).toContain(shared.id);
});

it('takes a card back although Discord breaks down at each step', async () => {
  const card = await ask(ada(), here(), QUESTION);
  const shared = await messageOf(ada().press(card, en.buttons.share));
  running.sandbox.faults.failNext({ path: CALLBACK, when: 'after' });
  running.sandbox.faults.failNext({ method: 'DELETE', path: /original/, when: 'after' });
  await ada().press(shared, en.buttons.takeBack).response;
  await eventually(() => expect(running.sandbox.state.message(shared.id)).toBeUndefined());
  const fresh = await messageOf(ada().press(card, en.buttons.share));
  expect(fresh.onlyFor).toBeUndefined();
  expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
});

it('replies once to a message that names it, however often Discord breaks down', async () => {
  const { channel } = here();
  running.sandbox.faults.failNext({
    method: 'POST',
    path: /channels\/\d+\/messages$/,
    when: 'after',
    times: 2,
  });
  const message = ada().say(channel, `<@${running.sandbox.world.bot.id}> ${QUESTION}`);
  await eventually(async () =>
    expect(await running.metrics()).toMatch(/kind="mention".*outcome="answered"} 1/),
  );
  const replies = running.sandbox.state
    .messagesIn(channel)
    .filter(({ repliesTo }) => repliesTo === message.id);
  expect(replies).toHaveLength(1);
});

it('writes its commands once although Discord is slow to take them', async () => {
  await running.stop();
  const sandbox = await Sandbox.start();
  const held = sandbox.faults.hold({ method: 'PUT', path: /commands$/ });
  const starting = startTestBot({ sandbox });
  await held.arrived;
  held.release();
  running = await starting;
  expect(sandbox.state.commandWrites).toBe(1);
});

it('logs what stays broken with a reference, and answers the next', async () => {
  running.sandbox.faults.failNext({ path: CALLBACK, when: 'before', times: 8 });
  const sent = send();
  await eventually(() => expect(said('an interaction failed')).toHaveLength(1));
  expect(said('an interaction failed')[0]?.fields).toMatchObject({
    reference: expect.stringMatching(/^\w{8}$/),
  });
  clock.advance(3_001);
  expect((await sent.response).kind).toBe('failed');
  await stillAnswers();
});

it('apologises in private with the reference that stands in the log', async () => {
  const story = await ferryStory();
  running.tell({
    ...story,
    examples: [],
    questions: [],
    ask() {
      throw new Error('the index is broken');
    },
  });
  const card = await messageOf(send());
  const [line] = said('an interaction failed');
  expect(textOf(card)).toContain(String(line?.fields.reference));
  expect(card.onlyFor).toBe(ada().user.id);
  expect(textOf(card)).not.toContain('index is broken');
  running.tell(story);
  await stillAnswers();
});

it('shows nothing but an apology where a quotation is not what stands in its article', async () => {
  const story = await ferryStory();
  running.tell({
    ...story,
    examples: [],
    questions: [],
    ask(question, options) {
      const answer = story.ask(question, options);
      const [first, ...rest] = answer.snippets;
      if (answer.status !== 'answered' || first === undefined) return answer;
      const bent = { ...first.paragraph, text: first.paragraph.text.replace('Poland', 'Norway') };
      return { ...answer, snippets: [{ ...first, paragraph: bent }, ...rest] };
    },
  });
  const card = await messageOf(send());
  expect(textOf(card)).not.toContain('Norway');
  expect(textOf(card)).toContain(String(said('an interaction failed')[0]?.fields.reference));
});

it('waits where Discord says so', async () => {
  running.sandbox.faults.limitNext({ path: CALLBACK, retryAfterMs: 20 });
  expect(textOf(await messageOf(send()))).toContain('Gdansk');
  await stillAnswers();
});

it('answers what it missed while the connection was gone', async () => {
  running.sandbox.gateway.dropSockets();
  const sent = send();
  expect(textOf(await messageOf(sent))).toContain('Gdansk');
  expect(running.sandbox.gateway.resumes).toBe(1);
  await stillAnswers();
});

it('reconnects when it is asked to', async () => {
  running.sandbox.gateway.askToReconnect();
  await eventually(() => expect(running.sandbox.gateway.resumes).toBe(1));
  await stillAnswers();
});

it.each([
  ['that may be resumed', true],
  ['that is over', false],
])('comes back from an invalid session %s', async (_, resumable) => {
  const again = new Promise((resolve) => {
    running.sandbox.state.events.on('dispatched', ({ name }) => {
      if (name === 'READY' || name === 'RESUMED') resolve(name);
    });
  });
  running.sandbox.gateway.invalidateSessions(resumable);
  await again;
  await eventually(stillAnswers);
});

it('survives a dispatch that makes no sense', async () => {
  const caught: unknown[] = [];
  const note = (error: unknown): void => {
    caught.push(error);
  };
  // The runner takes an unhandled rejection for a failed test; in the bot it is logged (see the tests of shutdown).
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', note);
  running.sandbox.gateway.sendRaw({ op: 0, t: 'INTERACTION_CREATE', s: 99, d: { type: 2 } });
  await stillAnswers();
  process.removeListener('unhandledRejection', note);
  for (const other of others) process.on('unhandledRejection', other);
});

it('is told by the watchdog to leave when a RESUME is never answered', async () => {
  running.sandbox.gateway.ignoresResumes = true;
  running.sandbox.gateway.dropSockets();
  await eventually(() => expect(running.bot.state().shards[0]?.status).toBe('resuming'));
  const reasons: string[] = [];
  let now = Date.now();
  const watchdog = createWatchdog({
    state: () => running.bot.state(),
    now: () => now,
    leave: (reason) => reasons.push(reason),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  for (let second = 0; second < 80; second += 5) {
    now += 5_000;
    watchdog.check();
  }
  watchdog.stop();
  expect(reasons).toEqual([expect.stringContaining('resuming')]);
});

it.each([
  [4011, 'SHARD_COUNT'],
  [4014, 'MENTIONS=off'],
])('names the setting to change when the gateway closes with %i', async (code, setting) => {
  running.sandbox.gateway.closeAll(code);
  await eventually(() =>
    expect(running.left).toEqual([`shard 0 was closed with code ${code}, to be mended`]),
  );
  expect(JSON.stringify(said('closed for good')[0]?.fields)).toContain(setting);
});

it('leaves when its token is taken away', async () => {
  running.sandbox.revokeToken();
  await eventually(() => expect(running.left).toEqual([expect.stringContaining('4004')]));
  expect(running.bot.state().shards[0]?.status).toBe('disconnected');
});

it('answers from one story or the other, never from half of each, while it is exchanged', async () => {
  const first = inventStory({ news: ['The old pier will close in May.', 'The pier belongs to Ann Lee.'] });
  const second = inventStory({ news: ['The old pier will close in June.', 'The pier belongs to Bob Ray.'] });
  let turn = 0;
  const cards = await Promise.all(
    Array.from({ length: 40 }, () => {
      turn += 1;
      running.tell(turn % 2 === 0 ? first : second);
      return ask(ada(), here(), 'when will the old pier close?');
    }),
  );
  for (const card of cards) expect(textOf(card)).toMatch(/May|June/);
  expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
});

it('finishes what is in flight before it closes the gateway', async () => {
  const held = running.sandbox.faults.hold({ path: CALLBACK });
  const sent = send();
  await held.arrived;
  const closed = running.bot.close(5_000);
  held.release();
  expect(textOf(await messageOf(sent))).toContain('Gdansk');
  await closed;
  expect(running.sandbox.gateway.isConnected).toBe(false);
});

it('leaves no timer behind that would keep the process alive', async () => {
  await running.stop();
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  running = await startTestBot();
  await running.bot.close(600_000);
  await running.sandbox.close();
  await eventually(() => expect(timers()).toBeLessThanOrEqual(before));
});

it('slows down a member, and a guild, and tells how long', async () => {
  await running.stop();
  running = await startTestBot({ cooldown: { asks: 2, seconds: 60 }, guildLimit: { asks: 3, seconds: 60 } });
  for (let asked = 0; asked < 2; asked += 1) await ask(ada(), here(), QUESTION);
  expect(textOf(await ask(ada(), here(), QUESTION))).toContain(en.trouble.cooldown(60).slice(0, 25));
  const ben = running.sandbox.user('ben');
  await ask(ben, here(), QUESTION);
  expect(textOf(await ask(ben, here(), QUESTION))).toContain(en.trouble.guildLimit(60).slice(0, 25));
  expect(
    textOf(await ask(running.sandbox.user('mo'), { channel: running.sandbox.channel('dm-mo') }, QUESTION)),
  ).toContain('Gdansk');
});

it('says that a button is from before where the text has changed, and shows what it says now', async () => {
  const before = inventStory({ news: ['The old pier will close in May.', 'Ann Lee owns the pier.'] });
  const after = inventStory({ news: ['The old pier will close in June.', 'Ann Lee owns the pier.'] });
  running.tell(before);
  const card = await ask(ada(), here(), 'when will the old pier close?');
  running.tell(after);
  const passage = await messageOf(ada().press(card, en.buttons.inContext));
  expect(textOf(passage)).toContain('June');
  expect(textOf(passage)).toContain(en.read.changed.slice(0, 20));
  const refused = await messageOf(ada().press(card, en.buttons.share));
  expect(refused.onlyFor).toBe(ada().user.id);
  expect(textOf(refused)).toContain('June');
});

it('understands its buttons after a restart', async () => {
  const card = await ask(ada(), here(), QUESTION);
  const { sandbox } = running;
  await running.bot.close(1_000);
  running = await startTestBot({ sandbox });
  const shared = await messageOf(ada().press(card, en.buttons.share));
  expect(shared.onlyFor).toBeUndefined();
  expect(textOf(shared)).toContain('Gdansk');
  expect(sandbox.state.commandWrites).toBe(1);
});
