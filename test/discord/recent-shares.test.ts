import { expect, it, vi } from 'vitest';
import { RecentShares } from '../../src/discord/recent-shares.ts';

/** A way to post that gives these ids one after another; what is among `gone` no longer stands. */
function poster(ids: string[], gone: ReadonlySet<string> = new Set()) {
  return vi.fn(async () => {
    const message = ids.shift() ?? 'none left';
    return { message, isThere: async () => !gone.has(message) };
  });
}

it('posts a card once in a channel and names the first from then on', async () => {
  const shares = new RecentShares();
  const post = poster(['m1', 'm2']);
  expect(await shares.postOnce('c1', 'card', post)).toBeUndefined();
  expect(await shares.postOnce('c1', 'card', post)).toBe('m1');
  expect(post).toHaveBeenCalledTimes(1);
});

it('posts another card, and the same card in another channel', async () => {
  const shares = new RecentShares();
  const post = poster(['m1', 'm2', 'm3']);
  await shares.postOnce('c1', 'card', post);
  expect(await shares.postOnce('c1', 'other', post)).toBeUndefined();
  expect(await shares.postOnce('c2', 'card', post)).toBeUndefined();
});

it('posts once for two members who share at the same moment', async () => {
  const shares = new RecentShares();
  const post = poster(['m1', 'm2']);
  const both = await Promise.all([shares.postOnce('c', 'k', post), shares.postOnce('c', 'k', post)]);
  expect(both).toEqual([undefined, 'm1']);
});

it('lets the second of two try when the first fails', async () => {
  const shares = new RecentShares();
  const failing = shares.postOnce('c', 'k', () => Promise.reject(new Error('500')));
  const second = shares.postOnce('c', 'k', poster(['m2']));
  await expect(failing).rejects.toThrow('500');
  expect(await second).toBeUndefined();
  expect(await shares.postOnce('c', 'k', poster(['m3']))).toBe('m2');
});

it('posts again what no longer stands there, once for two at the same moment', async () => {
  const shares = new RecentShares();
  const gone = new Set<string>();
  const post = poster(['m1', 'm2', 'm3'], gone);
  await shares.postOnce('c', 'k', post);
  gone.add('m1');
  const both = await Promise.all([shares.postOnce('c', 'k', post), shares.postOnce('c', 'k', post)]);
  expect(both).toEqual([undefined, 'm2']);
});

it('posts again after ten minutes', async () => {
  let now = 1;
  const shares = new RecentShares({ now: () => now });
  const post = poster(['m1', 'm2', 'm3']);
  await shares.postOnce('c', 'k', post);
  now += 10 * 60 * 1000 - 1;
  expect(await shares.postOnce('c', 'k', post)).toBe('m1');
  now += 2;
  expect(await shares.postOnce('c', 'k', post)).toBeUndefined();
});
