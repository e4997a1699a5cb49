import { afterEach, expect, it, vi } from 'vitest';
import { createRateLimit } from '../../src/discord/rate-limit.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('grants a member so many questions and tells how long to wait', async () => {
  const limit = createRateLimit({ member: { asks: 2, seconds: 10 }, guild: undefined });
  expect(await limit.take('ada', 'g')).toEqual({ kind: 'granted' });
  expect(await limit.take('ada', 'g')).toEqual({ kind: 'granted' });
  const refused = await limit.take('ada', 'g');
  expect(refused).toMatchObject({ kind: 'refused', by: 'member' });
  expect(refused.kind === 'refused' && refused.seconds).toBeGreaterThan(0);
  expect(refused.kind === 'refused' && refused.seconds).toBeLessThanOrEqual(10);
});

it('counts each member alone, in whatever place', async () => {
  const limit = createRateLimit({ member: { asks: 1, seconds: 10 }, guild: undefined });
  await limit.take('ada', 'g1');
  expect((await limit.take('ben', 'g1')).kind).toBe('granted');
  expect((await limit.take('ada', null)).kind).toBe('refused');
});

it('counts a guild over all its members, and no conversation as a guild', async () => {
  const limit = createRateLimit({ member: undefined, guild: { asks: 1, seconds: 10 } });
  await limit.take('ada', 'g1');
  expect(await limit.take('ben', 'g1')).toMatchObject({ kind: 'refused', by: 'guild' });
  expect((await limit.take('ben', 'g2')).kind).toBe('granted');
  expect((await limit.take('ada', null)).kind).toBe('granted');
  expect((await limit.take('ben', null)).kind).toBe('granted');
});

it('grants again when the time is over', async () => {
  vi.useFakeTimers();
  const limit = createRateLimit({ member: { asks: 1, seconds: 10 }, guild: undefined });
  await limit.take('ada', null);
  expect((await limit.take('ada', null)).kind).toBe('refused');
  vi.advanceTimersByTime(10_001);
  expect((await limit.take('ada', null)).kind).toBe('granted');
});

it('lets a member wait between two questions where the guild has it so, and counts that alone', async () => {
  vi.useFakeTimers();
  const limit = createRateLimit({ member: { asks: 2, seconds: 3_600 }, guild: undefined });
  expect((await limit.take('ada', 'g1', 30)).kind).toBe('granted');
  expect(await limit.take('ada', 'g1', 30)).toEqual({ kind: 'refused', by: 'cooldown', seconds: 30 });
  expect((await limit.take('ben', 'g1', 30)).kind).toBe('granted');
  expect((await limit.take('ada', 'g2', 30)).kind).toBe('granted');
  vi.advanceTimersByTime(30_001);
  // What was refused is no question: the two that were granted are all that counts.
  expect(await limit.take('ada', 'g1', 30)).toMatchObject({ kind: 'refused', by: 'member' });
});

it('limits nothing that has no limit', async () => {
  const limit = createRateLimit({ member: undefined, guild: undefined });
  for (let asked = 0; asked < 100; asked += 1) expect((await limit.take('ada', 'g')).kind).toBe('granted');
});
