import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isEphemeral } from '../../src/sandbox/actor.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { en } from '../../src/words/en.ts';
import { ask, messageOf, textOf } from '../end-to-end/bot-on-sandbox.ts';
import { eventually } from '../eventually.ts';
import { freePort, type Program, startProgram } from './program.ts';

let sandbox: Sandbox;
const programs: Program[] = [];

beforeEach(async () => {
  sandbox = await Sandbox.start();
});

afterEach(async () => {
  for (const { process } of programs.splice(0)) process.kill('SIGKILL');
  await sandbox.close();
});

async function startLive(environment: Readonly<Record<string, string>> = {}): Promise<Program> {
  const program = startProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API: sandbox.api, ...environment });
  programs.push(program);
  await program.logged('the bot answers');
  return program;
}

const QUESTION = 'where is the Sea Lantern being built?';
const here = () => ({ channel: sandbox.channel('general') });
const ada = () => sandbox.user('ada');

it('answers, and logs neither its token nor the question nor who asked', async () => {
  const program = await startLive();
  expect(textOf(await ask(ada(), here(), QUESTION))).toContain('Gdansk');
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  for (const secret of [sandbox.token, 'Sea Lantern', ada().user.id, 'ada']) {
    expect(program.errors()).not.toContain(secret);
  }
});

it('finishes what is in flight when it is told to stop', async () => {
  const program = await startLive();
  const held = sandbox.faults.hold({ path: /callback$/ });
  const sent = ada().command(here(), 'ask', { question: QUESTION });
  await held.arrived;
  program.process.kill('SIGTERM');
  await program.logged('leaving: SIGTERM');
  held.release();
  expect(textOf(await messageOf(sent))).toContain('Gdansk');
  expect(await program.ended).toBe(0);
});

it('leaves in good order although the gateway no longer answers', async () => {
  const program = await startLive();
  sandbox.gateway.pauseSockets();
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

it('leaves with status 2 where a setting keeps it out, so that nobody starts it in vain', async () => {
  const program = await startLive();
  sandbox.gateway.closeAll(4011);
  expect(await program.ended).toBe(2);
  expect(program.errors()).toContain('SHARD_COUNT');
});

it('leaves with status 1 when its token is taken away', async () => {
  const program = await startLive();
  sandbox.revokeToken();
  expect(await program.ended).toBe(1);
  expect(program.errors()).toContain('4004');
});

it('says what to do about a token that Discord refuses', async () => {
  const { token } = sandbox;
  sandbox.revokeToken();
  const program = startProgram({ DISCORD_TOKEN: token, DISCORD_API: sandbox.api });
  expect(await program.ended).toBe(2);
  expect(program.errors()).toContain('DISCORD_TOKEN was refused');
  expect(program.errors()).not.toContain(token);
});

it('leaves with status 1 where there is no Discord, so that a supervisor tries again', async () => {
  const port = await freePort();
  const program = startProgram({ DISCORD_TOKEN: sandbox.token, DISCORD_API: `http://127.0.0.1:${port}/api` });
  expect(await program.ended).toBe(1);
  expect(program.errors()).toContain('DISCORD_API');
});

it('does not log in before it has articles to answer from', async () => {
  const program = startProgram({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: sandbox.api,
    CORPUS_DIR: join(tmpdir(), 'no-such-folder'),
  });
  expect(await program.ended).toBe(2);
  expect(sandbox.gateway.identifies).toBe(0);
});

it('answers from the articles as they are now, and from the old ones while they have a fault', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  await cp('test/fixtures/stories/ferry', folder, { recursive: true });
  const file = join(folder, 'harbour-post.md');
  const text = await readFile(file, 'utf8');
  const program = await startLive({ CORPUS_DIR: folder });
  await writeFile(file, `${text}\n\nThe Sea Lantern is being painted in Bergen, Norway.\n`);
  await program.logged('the articles were loaded anew');
  expect(textOf(await ask(ada(), here(), 'where is the Sea Lantern being painted?'))).toContain('Bergen');
  await writeFile(file, text.replace('title:', 'tilte:'));
  await program.logged('cannot be used; those loaded before stay');
  expect(program.errors()).toContain('harbour-post.md');
  expect(textOf(await ask(ada(), here(), 'where is the Sea Lantern being painted?'))).toContain('Bergen');
  await rm(folder, { recursive: true });
});

it('tells of its health: ready, and not ready while the gateway is away', async () => {
  const port = await freePort();
  await startLive({ HEALTH_PORT: String(port) });
  const health = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;
  expect(await health()).toBe(200);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain('footnote_gateway_ready{shard="0"} 1');
  sandbox.gateway.ignoresResumes = true;
  sandbox.gateway.dropSockets();
  await eventually(async () => expect(await health()).toBe(503));
});

it('stores what moderators set, in a folder that it makes, and knows it when it starts again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  const database = `file:${join(folder, 'deep/footnote.db')}`;
  const first = await startLive({ DATABASE_URL: database });
  const set = sandbox.user('mo').command(here(), 'settings server', { answers: 'public' });
  expect(textOf(await messageOf(set))).toContain(en.settings.saved);
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  await startLive({ DATABASE_URL: database });
  expect(isEphemeral(await ask(ada(), here(), QUESTION))).toBe(false);
  await rm(folder, { recursive: true });
});

it('logs in to nothing without a usable database, and says what to mend', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  const path = join(folder, 'footnote.db');
  await writeFile(path, 'no database '.repeat(1_000));
  const program = startProgram({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: sandbox.api,
    DATABASE_URL: `file:${path}`,
  });
  expect(await program.ended).toBe(2);
  expect(program.errors()).toContain(`footnote: ${path} is no database. Move it away`);
  expect(sandbox.gateway.identifies).toBe(0);
  await rm(folder, { recursive: true });
});

it('leaves with status 1 where its database server cannot be reached, so that a supervisor tries again', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const program = startProgram({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: sandbox.api,
    DATABASE_URL: url,
    DATABASE_TOKEN: 'the-secret-of-the-database',
  });
  expect(await program.ended).toBe(1);
  expect(program.errors()).toContain(`${url} cannot be reached`);
  expect(program.errors()).not.toContain('the-secret');
});

it('writes its commands once, however often it starts', async () => {
  const first = await startLive();
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  const second = await startLive();
  expect(second.errors()).toContain('unchanged');
  expect(sandbox.state.commandWrites).toBe(1);
});
