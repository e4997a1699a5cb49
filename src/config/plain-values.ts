import { ConfigError } from './config-error.ts';
import type { Parse } from './settings.ts';

/** One of some words, in any case. */
export function oneOf<const T extends string>(words: readonly T[]): Parse<T> {
  return (written) => {
    const word = words.find((known) => known === written.toLowerCase());
    if (word === undefined) {
      throw new ConfigError(`must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
    }
    return word;
  };
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number, example: number): Parse<number> {
  return (written) => {
    const number = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
    if (!(number >= least && number <= most)) {
      throw new ConfigError(`must be a whole number from ${least} to ${most}, such as ${example}`);
    }
    return number;
  };
}

/** The name or address that a server listens on. */
export function hostName(written: string): string {
  if (!/^[\w.:-]+$/.test(written)) {
    throw new ConfigError('must be an address of this machine, such as 127.0.0.1, or 0.0.0.0 in a container');
  }
  return written;
}
