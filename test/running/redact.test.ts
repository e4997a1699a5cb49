import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redact } from '../../src/running/redact.ts';

const BOT_TOKEN = `${'A'.repeat(26)}.${'b'.repeat(6)}.${'C-_9'.repeat(9)}`;
const URL_TOKEN = 'aW50ZXJhY3Rpb246MTIz_-x.y';

it.each([
  [`Bot ${BOT_TOKEN} was refused`, 'Bot [cut] was refused'],
  [`{"token":"${BOT_TOKEN}"}`, '{"token":"[cut]"}'],
  [`POST /interactions/123/${URL_TOKEN}/callback`, 'POST /interactions/123/[cut]/callback'],
  [
    `(https://discord.example/api/v10/webhooks/123/${URL_TOKEN}/messages/@original?with=1)`,
    '(https://discord.example/api/v10/webhooks/123/[cut]/messages/@original?with=1)',
  ],
  [`/webhooks/123/${URL_TOKEN}?wait=true`, '/webhooks/123/[cut]?wait=true'],
  [`/webhooks%2F123%2F${URL_TOKEN}`, '/webhooks%2F123%2F[cut]'],
  [`{ Authorization: 'Bot short-token' }`, `{ Authorization: '[cut]' }`],
  [`"authorization": "abc"`, `"authorization": "[cut]"`],
  ['Bearer abcdefgh.ijkl', 'Bearer [cut]'],
])('cuts the secret from %j', (text, expected) => {
  expect(redact(text)).toBe(expected);
});

it('leaves what only resembles one', () => {
  for (const text of [
    'GET /webhooks/123 and /interactions',
    'the bot answers; Bot start',
    'node_modules/discord.js/src/client/websocket/WebSocketManager.js:12:3',
    '2030-01-02T03:04:05.678Z',
  ]) {
    expect(redact(text)).toBe(text);
  }
});

it('cuts a known secret of any form wherever it stands', () => {
  expect(redact('x=odd+secret*;odd+secret*', ['odd+secret*'])).toBe('x=[cut];[cut]');
});

it('cuts tokens out of whatever stands around them', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} ${BOT_TOKEN} ${after} /webhooks/1/${URL_TOKEN}/x`;
      expect(redact(text)).not.toContain(BOT_TOKEN);
      expect(redact(text)).not.toContain(URL_TOKEN);
    }),
  );
});
