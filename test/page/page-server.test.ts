import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type PageServer, startPage } from '../../src/page/page-server.ts';
import type { Deed, Notice, PageOutcome } from '../../src/page/protocol.ts';
import { startTestBot, type TestBot } from '../end-to-end/bot-on-sandbox.ts';
import { eventually } from '../eventually.ts';

let bot: TestBot;
let server: PageServer;
let base: URL;
const faults: unknown[] = [];

beforeAll(async () => {
  bot = await startTestBot();
  server = await startPage({
    sandbox: bot.sandbox,
    languages: [{ code: 'en-US', name: 'English' }],
    examples: [],
    onFault: (error) => faults.push(error),
  });
  base = new URL(server.address);
});

afterAll(async () => {
  await server.close();
  await bot.stop();
  expect(faults).toEqual([]);
});

/** The status of a request with whatever headers; fetch sets some of them itself. */
async function statusOf(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> {
  const asked = request({ host: '127.0.0.1', port: base.port, path, headers, method });
  asked.end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

/** Whether a socket opens with whatever headers. */
async function opens(path: string, headers: Record<string, string>): Promise<boolean> {
  const socket = new WebSocket(`ws://127.0.0.1:${base.port}${path}`, { headers });
  const isOpen = await new Promise<boolean>((resolve) => {
    socket.on('open', () => resolve(true));
    socket.on('error', () => resolve(false));
  });
  socket.terminate();
  return isOpen;
}

/** Somebody at the page, without a browser. */
async function sit(user: string) {
  const socket = new WebSocket(`ws://127.0.0.1:${base.port}${base.pathname}socket?user=${user}`, {
    headers: { origin: base.origin },
  });
  const told: Notice[] = [];
  socket.on('message', (data) => told.push(JSON.parse(String(data))));
  await once(socket, 'open');
  let number = 0;
  return {
    told,
    /** Does something, and gives what came of it. */
    async perform(deed: Deed): Promise<PageOutcome> {
      number += 1;
      const own = number;
      socket.send(JSON.stringify({ number: own, ...deed }));
      return eventually(() => {
        const found = told.find((notice) => notice.say === 'outcome' && notice.number === own);
        if (found?.say !== 'outcome') throw new Error('no outcome yet');
        return found.outcome;
      });
    },
    leave: () => socket.terminate(),
  };
}

describe('whom it lets in', () => {
  it('serves the page at its address alone', async () => {
    expect(await statusOf(base.pathname)).toBe(200);
    expect(await statusOf('/')).toBe(404);
    expect(await statusOf(`/${'x'.repeat(22)}/`)).toBe(404);
    expect(await statusOf(`${base.pathname}../package.json`)).toBe(404);
    expect(await statusOf(`${base.pathname}..%2f..%2fpackage.json`)).toBe(404);
  });

  it('refuses another host, which could be a foreign name that was pointed here', async () => {
    expect(await statusOf(base.pathname, { host: 'evil.example' })).toBe(403);
    expect(await statusOf(base.pathname, { host: `evil.example:${base.port}` })).toBe(403);
    expect(await statusOf(base.pathname, { host: `localhost:${base.port}` })).toBe(200);
  });

  it('refuses another origin, and to act for one that is not said', async () => {
    const submit = `${base.pathname}submit`;
    expect(await statusOf(base.pathname, { origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(submit, { origin: 'null' }, 'POST')).toBe(403);
    expect(await statusOf(submit, {}, 'POST')).toBe(403);
    const socket = `${base.pathname}socket`;
    expect(await opens(socket, { origin: 'https://evil.example' })).toBe(false);
    expect(await opens(socket, {})).toBe(false);
    expect(await opens('/wrong/socket', { origin: base.origin })).toBe(false);
    expect(await opens('//', { origin: base.origin })).toBe(false);
    expect(await opens('//', { origin: 'https://evil.example' })).toBe(false);
    expect(await opens(socket, { origin: base.origin, host: 'evil.example' })).toBe(false);
    expect(await opens(socket, { origin: base.origin })).toBe(true);
  });

  it('lets nothing run but its own files, and nothing be framed', async () => {
    const response = await fetch(base);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)/);
  });

  it('sends compressed what a browser takes so, and nothing twice', async () => {
    const first = await fetch(new URL('page.js', base), { headers: { 'accept-encoding': 'br' } });
    expect(first.headers.get('content-encoding')).toBe('br');
    await first.arrayBuffer();
    const again = await fetch(new URL('page.js', base), {
      headers: { 'accept-encoding': 'br', 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});

describe('what it tells', () => {
  it('tells nobody of private answers to others, of none of their wire, and lets nobody use them', async () => {
    const [ada, ben] = [await sit('ada'), await sit('ben')];
    const channel = bot.sandbox.channel('general').id;
    await ada.perform({ do: 'open', channel });
    await ben.perform({ do: 'open', channel });
    await ada.perform({ do: 'command', channel, name: 'ask', values: { question: 'who is Britta Lohmann' } });
    const own = await eventually(() => {
      const found = ada.told.find((notice) => notice.say === 'message');
      if (found?.say !== 'message') throw new Error('no answer yet');
      return found.message;
    });
    expect(own.isPrivate).toBe(true);
    expect(ada.told.some(({ say }) => say === 'wire')).toBe(true);
    await ada.perform({ do: 'say', channel, text: 'and now for all' });
    await eventually(() => expect(JSON.stringify(ben.told)).toContain('and now for all'));
    expect(JSON.stringify(ben.told)).not.toContain('Britta');
    expect(ben.told.some(({ say }) => say === 'wire')).toBe(false);
    const refused = [
      await ben.perform({ do: 'press', message: own.id, button: 'Share' }),
      await ben.perform({ do: 'dismiss', message: own.id }),
      await ben.perform({ do: 'use', name: 'Check against the articles', message: own.id }),
      await ben.perform({ do: 'remove', message: own.id }),
    ];
    expect(refused.map(({ kind }) => kind)).toEqual(Array(4).fill('refused'));
    ada.leave();
    ben.leave();
  });

  it('lets nobody into the conversations of others', async () => {
    const ben = await sit('ben');
    const channel = bot.sandbox.channel('dm-ada').id;
    expect((await ben.perform({ do: 'open', channel })).kind).toBe('refused');
    expect((await ben.perform({ do: 'say', channel, text: 'hello' })).kind).toBe('refused');
    const world = ben.told.find((notice) => notice.say === 'world');
    expect(JSON.stringify(world)).not.toContain(channel);
    ben.leave();
  });

  it('offers commands for moderators to them alone, and takes them from nobody else', async () => {
    const channel = bot.sandbox.channel('corner').id;
    const offered = async (user: string) => {
      const somebody = await sit(user);
      await somebody.perform({ do: 'open', channel });
      const told = somebody.told.find((notice) => notice.say === 'channel');
      const outcome = await somebody.perform({ do: 'command', channel, name: 'settings show', values: {} });
      somebody.leave();
      const names = told?.say === 'channel' ? told.commands.map(({ name }) => name) : [];
      return { isListed: names.includes('settings show'), outcome: outcome.kind };
    };
    // She moderates this channel alone, which offers her nothing of what is the guild's.
    expect(await offered('ada')).toEqual({ isListed: false, outcome: 'refused' });
    expect(await offered('mo')).toEqual({ isListed: true, outcome: 'done' });
  });

  it('refuses what is too long, and stays', async () => {
    const ada = await sit('ada');
    const channel = bot.sandbox.channel('general').id;
    const outcome = await ada.perform({ do: 'say', channel, text: 'a'.repeat(2_001) });
    expect(outcome.kind).toBe('refused');
    expect((await ada.perform({ do: 'open', channel })).kind).toBe('done');
    ada.leave();
  });

  it('tells whoever replied to a message that it is gone', async () => {
    const ada = await sit('ada');
    const channel = bot.sandbox.channel('general').id;
    const said = async (text: string, repliesTo?: string) => {
      await ada.perform({ do: 'say', channel, text, ...(repliesTo === undefined ? {} : { repliesTo }) });
      const found = ada.told.findLast(
        (notice) => notice.say === 'message' && notice.message.content === text,
      );
      return found?.say === 'message' ? found.message.id : '';
    };
    const first = await said('the first');
    const reply = await said('a reply to it', first);
    await ada.perform({ do: 'remove', message: first });
    const last = ada.told.findLast((notice) => notice.say === 'message');
    expect(last).toMatchObject({ message: { id: reply, repliedToNothing: true }, isNew: false });
    ada.leave();
  });

  it('lets nobody remove what others wrote in a conversation', async () => {
    const [ada, ben] = [await sit('ada'), await sit('ben')];
    const channel = bot.sandbox.channel('ada-and-ben').id;
    await ben.perform({ do: 'open', channel });
    await ada.perform({ do: 'say', channel, text: 'between us' });
    const found = await eventually(() => {
      const notice = ben.told.findLast((each) => each.say === 'message');
      if (notice?.say !== 'message') throw new Error('not yet');
      return notice.message;
    });
    expect(found).toMatchObject({ content: 'between us', mayRemove: false });
    expect((await ben.perform({ do: 'remove', message: found.id })).kind).toBe('refused');
    expect((await ada.perform({ do: 'remove', message: found.id })).kind).toBe('done');
    ada.leave();
    ben.leave();
  });

  it('lets nobody show others what only they see, by a reply to it', async () => {
    const ada = await sit('ada');
    const channel = bot.sandbox.channel('general').id;
    await ada.perform({ do: 'command', channel, name: 'help', values: {} });
    const own = await eventually(() => {
      const notice = ada.told.findLast((each) => each.say === 'message' && each.message.isPrivate);
      if (notice?.say !== 'message') throw new Error('not yet');
      return notice.message.id;
    });
    const other = bot.sandbox.channel('corner').id;
    await ada.perform({ do: 'say', channel: other, text: 'elsewhere' });
    const elsewhere = ada.told.findLast((each) => each.say === 'message');
    const there = elsewhere?.say === 'message' ? elsewhere.message.id : '';
    for (const repliesTo of [own, there]) {
      expect((await ada.perform({ do: 'say', channel, text: 'see', repliesTo })).kind).toBe('refused');
    }
    ada.leave();
  });

  it('says of what is too large that it is', async () => {
    const response = await fetch(new URL('submit?session=x', base), {
      method: 'POST',
      headers: { origin: base.origin, 'content-type': 'application/octet-stream' },
      body: Buffer.alloc(102 * 1024 * 1024),
    });
    expect(response.status).toBe(413);
  });

  it('takes a form that is none for one, and goes on', async () => {
    const response = await fetch(new URL('submit?session=x', base), {
      method: 'POST',
      headers: { origin: base.origin, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(400);
  });

  it('closes on what the page never says', async () => {
    for (const said of ['{', '7', '{"do":"revoke"}', '{"do":"open","channel":"1","number":-1}']) {
      const socket = new WebSocket(`ws://127.0.0.1:${base.port}${base.pathname}socket`, {
        headers: { origin: base.origin },
      });
      await once(socket, 'open');
      const closed = once(socket, 'close');
      socket.send(said);
      expect((await closed)[0]).toBe(1008);
    }
  });
});
