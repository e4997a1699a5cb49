import { vi } from 'vitest';

/** In ms; long, because a machine may be busy: it only says when to give up. */
const GIVE_UP = 20_000;

/** Waits until a check no longer throws, and gives what it returns. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: GIVE_UP, interval: 10 });
}
