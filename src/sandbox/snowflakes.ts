import type { Clock } from './clock.ts';

/** Discord counts time from the first moment of 2015, in ms. */
const EPOCH = 1_420_070_400_000n;
/** The low 22 bits tell worker, process and increment. */
const LOW_BITS = 22n;
const INCREMENTS = 4096n;

/** Makes ids as Discord does: of the time, in order, no two the same. */
export function createSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const made = (BigInt(clock.now()) - EPOCH) << LOW_BITS;
    // Many in one millisecond, or a clock that went back, count on from the last.
    last = made > last ? made : last + 1n;
    return last.toString();
  };
}

/** The id that was made at a moment (ms since 1970), with a number of its own below {@link INCREMENTS}. */
export function snowflakeAt(moment: number, increment: number): string {
  return (((BigInt(moment) - EPOCH) << LOW_BITS) + (BigInt(increment) % INCREMENTS)).toString();
}
