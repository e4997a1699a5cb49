import { ConfigError } from './config-error.ts';

const EXAMPLE = 'such as 0-3 or 0,2,5, or auto';
/** Far above what any bot has, and low enough to be listed. */
export const MAX_SHARDS = 10_000;

/**
 * The shards of this process, in order and each once.
 *
 * @throws {ConfigError} When it is no list of them.
 */
export function readShardList(written: string): 'auto' | readonly number[] {
  if (/^auto$/i.test(written)) return 'auto';
  const shards = new Set<number>();
  for (const part of written.split(',')) {
    const [, from, to = from] = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(part) ?? [];
    if (from === undefined) throw new ConfigError(`must be the numbers of shards, ${EXAMPLE}`);
    const [first, last] = [Number(from), Number(to)];
    if (last < first)
      throw new ConfigError('holds a range that ends before it begins; write the smaller number first');
    if (last >= MAX_SHARDS) throw new ConfigError(`must hold no number above ${MAX_SHARDS - 1}`);
    for (let shard = first; shard <= last; shard += 1) shards.add(shard);
  }
  return [...shards].sort((a, b) => a - b);
}
