import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Sandbox } from '../../src/sandbox/sandbox.ts';

let sandbox: Sandbox;
let url: string;

const text = (value: string) => new TextEncoder().encode(value);

beforeEach(async () => {
  sandbox = await Sandbox.start({ keep: 2 });
  url = keep('pier.txt');
});

afterEach(() => sandbox.close());

function keep(name: string): string {
  const { attachments, state } = sandbox;
  const made = attachments.make({ name, bytes: text('grey') }, state.newId(), sandbox.channel('general').id);
  attachments.keep(made);
  return made.url;
}

/** A body that ends when nobody reads it any more, if ever. */
function endless(chunk: Uint8Array | undefined): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) =>
      chunk === undefined ? new Promise<void>(() => {}) : void controller.enqueue(chunk),
  });
}

it('serves a file with its kind and length', async () => {
  const response = await fetch(url);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('content-length')).toBe('4');
  expect(await response.text()).toBe('grey');
});

it('knows no file by another name or id, and none that it keeps no more', async () => {
  expect((await fetch(url.replace('pier', 'quay'))).status).toBe(404);
  expect((await fetch(`${sandbox.attachmentOrigin}/attachments/1/2/pier.txt`)).status).toBe(404);
  keep('a.txt');
  keep('b.txt');
  expect((await fetch(url)).status).toBe(404);
});

it('serves a name with any letters', async () => {
  expect(await (await fetch(keep('Der Käfer & 100%.txt'))).text()).toBe('grey');
});

it('lets something else come than the file, by its name', async () => {
  const { attachments } = sandbox;
  const other = keep('quay.txt');
  attachments.serveInstead('pier.txt', () => new Response('else', { status: 418 }));
  expect((await fetch(url)).status).toBe(418);
  expect((await fetch(other)).status).toBe(200);
  attachments.serveInstead('pier.txt', () => Response.redirect(other));
  expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe(other);
  const packed = gzipSync('grey'.repeat(1_000));
  attachments.serveInstead(
    'pier.txt',
    () =>
      new Response(packed, { headers: { 'content-encoding': 'gzip', 'content-length': `${packed.length}` } }),
  );
  expect(await (await fetch(url)).text()).toHaveLength(4_000);
});

it('lets a body be of no known length, of no end, and of nothing that ever comes', async () => {
  const { attachments } = sandbox;
  attachments.serveInstead('pier.txt', () => new Response(endless(new Uint8Array(1_000))));
  const response = await fetch(url);
  expect(response.headers.get('content-length')).toBeNull();
  const reader = response.body?.getReader();
  let length = 0;
  while (length < 1_000_000) length += (await reader?.read())?.value?.length ?? Number.NaN;
  await reader?.cancel();
  attachments.serveInstead('pier.txt', () => new Response(endless(undefined)));
  const hanging = new AbortController();
  const body = (await fetch(url, { signal: hanging.signal })).text();
  hanging.abort();
  await expect(body).rejects.toThrow('aborted');
});
