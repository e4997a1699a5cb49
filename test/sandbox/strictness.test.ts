import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sent } from '../../src/sandbox/actor.ts';
import { SetClock } from '../../src/sandbox/clock.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';

let sandbox: Sandbox;
let clock: SetClock;

beforeEach(async () => {
  clock = new SetClock(Date.UTC(2026, 0, 1));
  sandbox = await Sandbox.start({ clock });
  await call('PUT', `/applications/${sandbox.world.application.id}/commands`, [
    { name: 'ask', description: 'Ask' },
  ]);
});

afterEach(() => sandbox.close());

interface Answer {
  readonly status: number;
  readonly body: {
    readonly code?: number;
    readonly errors?: unknown;
    readonly message?: string;
    readonly id?: string;
  };
  readonly headers: Headers;
}

async function call(
  method: string,
  path: string,
  body?: unknown,
  token = `Bot ${sandbox.token}`,
): Promise<Answer> {
  const response = await fetch(`${sandbox.api}/v10${path}`, {
    method,
    headers: { authorization: token, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text), headers: response.headers };
}

function ask(external = false): Sent {
  return sandbox.user('ada').command({ channel: sandbox.channel('general'), external }, 'ask');
}

function respond({ interaction: { id, token } }: Sent, body: unknown): Promise<Answer> {
  return call('POST', `/interactions/${id}/${token}/callback`, body);
}

const hello = { type: 4, data: { content: 'hello' } };
const followUp = ({ interaction: { token } }: Sent, body: unknown): Promise<Answer> =>
  call('POST', `/webhooks/${sandbox.world.application.id}/${token}`, body);

it('knows nobody without the token', async () => {
  const { status, body } = await call('GET', '/gateway/bot', undefined, 'Bot wrong');
  expect([status, body]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
});

it('answers 204 without a body to a first response', async () => {
  const { status, headers } = await respond(ask(), hello);
  expect(status).toBe(204);
  expect(headers.get('content-type')).toBeNull();
});

it('takes a first response within three seconds and none after', async () => {
  const inTime = ask();
  const late = ask();
  clock.advance(3_000);
  expect((await respond(inTime, hello)).status).toBe(204);
  clock.advance(1);
  expect((await respond(late, hello)).body.code).toBe(10062);
  expect(await late.response).toEqual({ kind: 'failed' });
});

it('takes one first response', async () => {
  const sent = ask();
  await respond(sent, hello);
  expect((await respond(sent, hello)).body.code).toBe(40060);
});

it('knows no interaction by another token', async () => {
  const { interaction } = ask();
  expect((await call('POST', `/interactions/${interaction.id}/nonsense/callback`, hello)).body.code).toBe(
    10062,
  );
  expect(
    (await call('PATCH', `/webhooks/${sandbox.world.application.id}/nonsense/messages/@original`, {})).body
      .code,
  ).toBe(10015);
});

it('follows up for fifteen minutes', async () => {
  const sent = ask();
  expect((await followUp(sent, { content: 'too soon' })).body.code).toBe(10015);
  await respond(sent, hello);
  clock.advance(15 * 60 * 1000);
  expect((await followUp(sent, { content: 'more' })).status).toBe(200);
  clock.advance(1);
  expect((await followUp(sent, { content: 'more' })).body.code).toBe(50027);
});

it('follows up five times where only the user installed the app', async () => {
  const sent = ask(true);
  await respond(sent, hello);
  for (let turn = 0; turn < 5; turn += 1)
    expect((await followUp(sent, { content: 'more' })).status).toBe(200);
  expect((await followUp(sent, { content: 'more' })).body.code).toBe(40094);
});

it('finds the first answer under @original, escaped or not, until it is deleted', async () => {
  const sent = ask();
  await respond(sent, hello);
  const path = `/webhooks/${sandbox.world.application.id}/${sent.interaction.token}/messages`;
  expect((await call('GET', `${path}/@original`)).status).toBe(200);
  expect((await call('PATCH', `${path}/%40original`, { content: 'changed' })).status).toBe(200);
  expect((await call('DELETE', `${path}/@original`)).status).toBe(204);
  expect((await call('DELETE', `${path}/@original`)).body.code).toBe(10008);
});

it('names the field that is wrong', async () => {
  const { status, body } = await respond(ask(), { type: 4, data: { content: 'x'.repeat(2001) } });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    code: 50035,
    message: 'Invalid Form Body',
    errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
  });
});

it('refuses an empty message, a broken body and a response that does not fit', async () => {
  expect((await respond(ask(), { type: 4, data: { content: ' ' } })).body.code).toBe(50006);
  expect((await respond(ask(), { type: 7, data: { content: 'x' } })).body.code).toBe(50035);
  expect((await respond(ask(), { type: 8, data: { choices: [] } })).body.code).toBe(50035);
  expect((await respond(ask(), 'text')).body.code).toBe(50109);
});

it('lets the bot write and remove only where it may', async () => {
  const say = (channel: string) =>
    call('POST', `/channels/${sandbox.channel(channel).id}/messages`, { content: 'hello' });
  expect((await say('general')).status).toBe(200);
  expect((await say('announcements')).body.code).toBe(50013);
  expect((await say('staff')).body.code).toBe(50001);
  expect((await call('POST', '/channels/1/messages', { content: 'x' })).body.code).toBe(10003);
  const { id } = sandbox.user('ada').say(sandbox.channel('general'), 'mine');
  expect((await call('DELETE', `/channels/${sandbox.channel('general').id}/messages/${id}`)).body.code).toBe(
    50013,
  );
});

it('keeps the ids of commands that are written again, and counts the writes', async () => {
  const path = `/applications/${sandbox.world.application.id}/commands`;
  const before = await call('GET', path);
  const again = await call('PUT', path, [
    { name: 'ask', description: 'Ask again' },
    { name: 'read', description: 'Read' },
  ]);
  const ids = (answer: Answer): unknown[] => [answer.body].flat().map(({ id }) => id);
  expect(ids(again)[0]).toBe(ids(before)[0]);
  expect(sandbox.state.commandWrites).toBe(2);
});

it('gives each route a bucket of its own', async () => {
  const bucket = async (path: string): Promise<string | null> =>
    (await call('GET', path)).headers.get('x-ratelimit-bucket');
  expect(await bucket('/users/@me')).not.toBe(await bucket('/gateway/bot'));
});

it('breaks down when it is told to: before it did what was asked, or after', async () => {
  const path = /callback$/;
  sandbox.faults.failNext({ path, when: 'before' });
  const before = ask();
  expect((await respond(before, hello)).status).toBe(500);
  expect((await respond(before, hello)).status).toBe(204);
  sandbox.faults.failNext({ path, when: 'after' });
  const after = ask();
  expect((await respond(after, hello)).status).toBe(500);
  expect((await respond(after, hello)).body.code).toBe(40060);
});

it('tells who is too fast to wait', async () => {
  sandbox.faults.limitNext({ path: /users/, retryAfterMs: 250 });
  const { status, headers, body } = await call('GET', '/users/@me');
  expect(status).toBe(429);
  expect(headers.get('retry-after')).toBe('0.25');
  expect(body).toMatchObject({ retry_after: 0.25, global: false });
});

it('writes no token to the record of the wire', async () => {
  const sent = ask();
  await respond(sent, hello);
  const { wire } = sandbox.state;
  expect(wire.some(({ name }) => name.endsWith('/callback'))).toBe(true);
  const names = JSON.stringify(wire.map(({ name }) => name));
  expect(names).not.toContain(sent.interaction.token);
  expect(JSON.stringify(wire)).not.toContain(sandbox.token);
});
