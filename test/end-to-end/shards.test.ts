import { afterEach, beforeEach, expect, it } from 'vitest';
import { shardOf } from '../../src/sandbox/gateway-session.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { createWorld } from '../../src/sandbox/world.ts';
import { ask, startTestBot, type TestBot, textOf } from './bot-on-sandbox.ts';

const SHARDS = 4;
const QUESTION = 'where is the Sea Lantern being built?';

let sandbox: Sandbox;
const bots: TestBot[] = [];

beforeEach(async () => {
  sandbox = await Sandbox.start({ shards: SHARDS, world: createWorld({ moreGuilds: 6 }) });
});

afterEach(async () => {
  for (const { bot } of bots.splice(0)) await bot.close(1_000);
  await sandbox.close();
});

async function start(shards?: readonly number[]): Promise<TestBot> {
  const part = shards === undefined ? {} : { part: { shards, shardCount: SHARDS } };
  const running = await startTestBot({ sandbox, ...part });
  bots.push(running);
  return running;
}

/** The guilds that the bot is in, by the shard that hears of them. */
function guildsOf(shard: number): string[] {
  const joined = sandbox.world.guilds.filter(({ members }) => members.has(sandbox.world.bot.id));
  return joined.filter(({ id }) => shardOf(id, SHARDS) === shard).map(({ name }) => name);
}

async function answersIn(guild: string): Promise<void> {
  const place = { channel: sandbox.channel('general', guild) };
  expect(textOf(await ask(sandbox.user('ada'), place, QUESTION))).toContain('Gdansk');
}

it('runs as many shards in one process as are recommended, and answers on each', async () => {
  const { bot } = await start();
  expect(bot.state().shards.map(({ status }) => status)).toEqual(['ready', 'ready', 'ready', 'ready']);
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const [guild] = guildsOf(shard);
    expect(guild).toBeDefined();
    await answersIn(guild ?? '');
  }
});

it('runs a part of the shards in each of several processes, of which one registers the commands', async () => {
  const second = await start([1, 2, 3]);
  expect(sandbox.state.commandWrites).toBe(0);
  expect(second.bot.state().guilds).toBe([1, 2, 3].flatMap(guildsOf).length);
  const first = await start([0]);
  expect(sandbox.state.commandWrites).toBe(1);
  expect(first.bot.state().guilds).toBe(guildsOf(0).length);
  for (let shard = 0; shard < SHARDS; shard += 1) await answersIn(guildsOf(shard)[0] ?? '');
});
