import { ConfigError } from './config-error.ts';

/** So many questions in so many seconds. */
export interface Limit {
  readonly asks: number;
  readonly seconds: number;
}

const MAX_ASKS = 100_000;
const MAX_SECONDS = 86_400;

/**
 * A limit, or undefined for `off`.
 *
 * @throws {ConfigError} When it is neither.
 */
export function readLimit(written: string): Limit | undefined {
  if (/^off$/i.test(written)) return undefined;
  const [, asks, seconds] = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(written) ?? [];
  const limit = { asks: Number(asks), seconds: Number(seconds) };
  if (!(limit.asks >= 1 && limit.asks <= MAX_ASKS && limit.seconds >= 1 && limit.seconds <= MAX_SECONDS)) {
    throw new ConfigError('must be questions/seconds, such as 5/10 for five in ten seconds, or off');
  }
  return limit;
}
