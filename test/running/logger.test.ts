import { DiscordAPIError } from 'discord.js';
import { expect, it } from 'vitest';
import { createLogger, type LogLevel } from '../../src/running/logger.ts';

const BOT_TOKEN = `${'A'.repeat(26)}.${'b'.repeat(6)}.${'C-_9'.repeat(9)}`;
const URL_TOKEN = 'aW50ZXJhY3Rpb246MTIz_-x';

function logged(level: LogLevel = 'debug', secrets: readonly string[] = []) {
  const written: string[] = [];
  const log = createLogger({ level, secrets, destination: { write: (line) => written.push(line) } });
  return { log, written, line: (index = 0) => JSON.parse(written[index] ?? '') as Record<string, unknown> };
}

/** What discord.js throws when Discord refuses a first answer. */
function refusal(): DiscordAPIError {
  const url = `https://discord.example/api/v10/interactions/123/${URL_TOKEN}/callback`;
  return new DiscordAPIError({ code: 10062, message: 'Unknown interaction' }, 10062, 404, 'POST', url, {
    files: undefined,
    body: { type: 4, data: { content: 'what the member asked' } },
  });
}

it('writes one JSON object a line with the level, the time and the fields', () => {
  const { log, written, line } = logged();
  log.info({ guilds: 2, at: new Date(0), list: ['a', 1n], none: undefined }, 'ready');
  expect(written).toEqual([expect.stringMatching(/^\{[^\n]*\}\n$/)]);
  expect(line()).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    guilds: 2,
    at: '1970-01-01T00:00:00.000Z',
    list: ['a', '1'],
    msg: 'ready',
  });
});

it('writes nothing that is less grave than its level', () => {
  const { log, written } = logged('warn');
  log.debug({}, 'a');
  log.info({}, 'b');
  log.warn({}, 'c');
  log.error({}, 'd');
  expect(written.map((text) => JSON.parse(text).msg)).toEqual(['c', 'd']);
});

it('tells of an error of Discord which request failed how, without its token and its body', () => {
  const { log, written, line } = logged();
  log.warn({ error: refusal() }, 'refused');
  expect(line().error).toMatchObject({
    name: 'DiscordAPIError[10062]',
    message: 'Unknown interaction',
    code: 10062,
    status: 404,
    method: 'POST',
    path: '/api/v10/interactions/123/[cut]/callback',
    stack: expect.stringContaining('logger.test.ts'),
  });
  expect(written.join()).not.toContain(URL_TOKEN);
  expect(written.join()).not.toContain('what the member asked');
});

it('cuts tokens from messages, stacks, causes, keys that name them, and texts at any depth', () => {
  const { log, written } = logged('debug', ['odd+secret*']);
  const inner = new Error(`GET /webhooks/1/${URL_TOKEN} failed`);
  const error = new AggregateError([inner], `odd+secret* and ${BOT_TOKEN}`, { cause: inner });
  log.error(
    {
      error,
      token: 'plain-one',
      headers: { Authorization: 'another-one' },
      requestBody: { json: 'a-third' },
      deep: [{ text: `Bot ${BOT_TOKEN}` }],
      url: new URL(`https://discord.example/webhooks/1/${URL_TOKEN}`),
    },
    `with ${BOT_TOKEN}`,
  );
  for (const secret of [BOT_TOKEN, URL_TOKEN, 'odd+secret*', 'plain-one', 'another-one', 'a-third']) {
    expect(written.join()).not.toContain(secret);
  }
  expect(written.join()).toContain('/webhooks/1/[cut] failed');
});

it('keeps lines short, whatever it is given', () => {
  const { log, written, line } = logged();
  const circle: Record<string, unknown> = { long: 'x'.repeat(100_000), many: Array(10_000).fill('y') };
  circle.self = circle;
  log.info({ circle, client: new Map([['a', 'b']]), nothing: null, call: () => 1 }, 'much');
  expect(written.join().length).toBeLessThan(30_000);
  expect(line()).toMatchObject({ client: '[object]', nothing: null, call: '[function]' });
});
