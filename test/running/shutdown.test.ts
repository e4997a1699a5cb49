import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { onSignals, type Step } from '../../src/running/shutdown.ts';
import { capturedLog } from './captured-log.ts';

class FakeProcess extends EventEmitter {
  readonly statuses: number[] = [];

  exit(status: number): void {
    this.statuses.push(status);
  }
}

function started(steps: readonly Step[], limit = 5_000) {
  const host = new FakeProcess();
  const log = capturedLog();
  const shutdown = onSignals({ host, steps: () => steps, limit, log });
  const ended = () => vi.waitUntil(() => host.statuses.length > 0);
  return { host, log, shutdown, ended };
}

it.each(['SIGTERM', 'SIGINT'])('closes everything in order and leaves with 0 on %s', async (signal) => {
  const closed: string[] = [];
  const slow = async (): Promise<void> => {
    await new Promise(setImmediate);
    closed.push('gateway');
  };
  const { host, ended } = started([
    { name: 'the gateway', close: slow },
    { name: 'the health server', close: () => void closed.push('health') },
  ]);
  host.emit(signal);
  expect(host.statuses).toEqual([]);
  await ended();
  expect(closed).toEqual(['gateway', 'health']);
  expect(host.statuses).toEqual([0]);
});

it('leaves at once on a second signal', async () => {
  const { host } = started([{ name: 'the gateway', close: () => new Promise<void>(() => {}) }]);
  host.emit('SIGTERM');
  host.emit('SIGTERM');
  host.emit('SIGINT');
  expect(host.statuses).toEqual([143, 130]);
});

it('does not wait longer than its limit, and closes the rest as far as it can', async () => {
  const closed: string[] = [];
  const given: number[] = [];
  const { host, log, ended } = started(
    [
      {
        name: 'the gateway',
        close: (left) => {
          given.push(left);
          return new Promise<void>(() => {});
        },
      },
      { name: 'the log', close: () => void closed.push('log') },
    ],
    300,
  );
  host.emit('SIGTERM');
  await ended();
  expect(host.statuses).toEqual([1]);
  expect(given[0]).toBeLessThan(300);
  expect(closed).toEqual(['log']);
  expect(log.lines).toContainEqual(expect.objectContaining({ message: 'the gateway could not be closed' }));
});

it('goes on to the next step when one fails', async () => {
  const closed: string[] = [];
  const { host, ended } = started([
    { name: 'the watch', close: () => Promise.reject(new Error('broken')) },
    {
      name: 'the watchdog',
      close: () => {
        throw new Error('broken too');
      },
    },
    { name: 'the gateway', close: () => void closed.push('gateway') },
  ]);
  host.emit('SIGTERM');
  await ended();
  expect(closed).toEqual(['gateway']);
  expect(host.statuses).toEqual([1]);
});

it('leaves once, with the status of the first reason', async () => {
  const closed: string[] = [];
  const { host, shutdown } = started([{ name: 'the gateway', close: () => void closed.push('gateway') }]);
  await Promise.all([shutdown.leave(3, 'the watchdog'), shutdown.leave(0, 'another')]);
  expect(host.statuses).toEqual([3]);
  expect(closed).toEqual(['gateway']);
});

it('survives a rejection that nobody caught, and logs it', () => {
  const { host, log } = started([]);
  const error = new Error('a dispatch without a member');
  host.emit('unhandledRejection', error, Promise.resolve());
  expect(host.statuses).toEqual([]);
  expect(log.lines).toEqual([
    { level: 'error', fields: { error }, message: 'a promise was rejected and nobody caught it' },
  ]);
});

it('logs an exception that nobody caught, closes and leaves with 1', async () => {
  const closed: string[] = [];
  const { host, log, ended } = started([{ name: 'the gateway', close: () => void closed.push('gateway') }]);
  const error = new Error('a bug');
  host.emit('uncaughtException', error, 'uncaughtException');
  await ended();
  expect(log.lines[0]).toMatchObject({ level: 'error', fields: { error } });
  expect(closed).toEqual(['gateway']);
  expect(host.statuses).toEqual([1]);
});

it('listens no longer once it is detached', () => {
  const { host, shutdown } = started([]);
  shutdown.detach();
  expect(host.eventNames()).toEqual([]);
});
