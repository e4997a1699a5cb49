import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GatewayState } from '../../src/running/gateway-state.ts';
import { createWatchdog, type Watchdog } from '../../src/running/watchdog.ts';
import { capturedLog } from './captured-log.ts';
import { gatewayOf } from './gateway-states.ts';

let now: number;
let gateway: GatewayState;
let left: string[];
let watchdog: Watchdog;
const log = capturedLog();

beforeEach(() => {
  // Its own timer stands still: the tests say when it looks.
  vi.useFakeTimers();
  now = 0;
  gateway = gatewayOf({});
  left = [];
  watchdog = createWatchdog({
    state: () => gateway,
    now: () => now,
    leave: (reason) => left.push(reason),
    log,
  });
});

afterEach(() => {
  watchdog.stop();
  vi.useRealTimers();
});

/** Lets seconds pass, in which it looks every five; `change` may alter the gateway before each look. */
function pass(seconds: number, change: (second: number) => void = () => {}): void {
  for (const end = now + seconds * 1000; now < end; ) {
    now += 5_000;
    change(now / 1000);
    watchdog.check();
  }
}

it('stays while heartbeats are acknowledged at the interval of Discord', () => {
  pass(600, (second) => {
    const beat = Math.floor(second / 41.25) * 41_250;
    gateway = gatewayOf({ lastAcknowledged: beat === 0 ? undefined : beat });
  });
  expect(left).toEqual([]);
});

it('leaves when no heartbeat is acknowledged for a minute although the shard counts as ready', () => {
  gateway = gatewayOf({ lastAcknowledged: 20_000 });
  pass(75);
  expect(left).toEqual([]);
  pass(5);
  expect(left).toEqual(['shard 0 gave no sign of life for 60 s']);
});

it('does not count silence from before a session went on', () => {
  pass(40);
  gateway = gatewayOf({ lastAcknowledged: 0, status: 'resuming' });
  pass(50);
  gateway = gatewayOf({ lastAcknowledged: 0, readySince: now });
  pass(45);
  expect(left).toEqual([]);
});

it.each(['resuming', 'disconnected', 'connecting'] as const)(
  'leaves when a shard is %s for a minute',
  (status) => {
    pass(30);
    // Heartbeats may well be acknowledged in the meantime.
    const away = (): void => {
      gateway = gatewayOf({ status, lastAcknowledged: now });
    };
    pass(55, away);
    expect(left).toEqual([]);
    pass(5, away);
    expect(left).toEqual([`shard 0 was ${status} for 60 s`]);
  },
);

it('stays when the shard comes back in time, as often as that happens', () => {
  pass(600, (second) => {
    gateway = gatewayOf({ status: second % 60 < 30 ? 'ready' : 'resuming', readySince: now });
  });
  expect(left).toEqual([]);
});

it('names the one shard of several that is away, and waits longer the more there are', () => {
  const beat = { lastAcknowledged: 1e9 };
  gateway = gatewayOf(beat, beat, beat);
  pass(5);
  gateway = gatewayOf(beat, { status: 'identifying' }, beat);
  pass(65);
  expect(left).toEqual([]);
  pass(5);
  expect(left).toEqual(['shard 1 was identifying for 70 s']);
});

it('leaves when the gateway is never ready at the start, after the time for the guilds', () => {
  gateway = { shards: [], guilds: 0 };
  pass(70);
  expect(left).toEqual([]);
  pass(5);
  expect(left).toEqual(['the gateway was not ready for 75 s']);
});

it('leaves when a shard is never ready at the start', () => {
  gateway = gatewayOf({ status: 'identifying', readySince: undefined });
  pass(70);
  expect(left).toEqual([]);
  pass(5);
  expect(left).toEqual(['shard 0 was identifying for 75 s']);
});

it.each([
  ['ready', 'shard 0 gave no sign of life for 60 s'],
  ['connecting', 'shard 0 was connecting for 60 s'],
] as const)('counts anew after the machine was asleep and the shard is %s', (status, reason) => {
  pass(5);
  now += 3_600_000;
  gateway = gatewayOf({ status });
  watchdog.check();
  pass(55);
  expect(left).toEqual([]);
  pass(5);
  expect(left).toEqual([reason]);
});

it('counts anew when the clock is set back', () => {
  now = 1e9;
  gateway = gatewayOf({ status: 'resuming' });
  watchdog.check();
  now = 5e8;
  pass(55);
  expect(left).toEqual([]);
  pass(30);
  expect(left).toHaveLength(1);
});

it('leaves once, and never after it was stopped', () => {
  gateway = gatewayOf({ status: 'disconnected' });
  pass(200);
  expect(left).toHaveLength(1);
  const stopped = createWatchdog({
    state: () => gateway,
    now: () => now,
    leave: (why) => left.push(why),
    log,
  });
  stopped.stop();
  now += 20_000;
  stopped.check();
  expect(left).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks by itself', () => {
  gateway = gatewayOf({ status: 'disconnected' });
  for (let second = 0; second < 80; second += 5) {
    now += 5_000;
    vi.advanceTimersByTime(5_000);
  }
  expect(left).toHaveLength(1);
});
