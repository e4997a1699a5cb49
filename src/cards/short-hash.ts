import { createHash } from 'node:crypto';

const LENGTH = 8;

/** 48 bits of SHA-256 in 8 letters, digits, `-` and `_`: enough to tell texts apart, short enough for a custom_id. */
export function shortHash(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  // The lengths keep ['ab', 'c'] and ['a', 'bc'] apart.
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest('base64url').slice(0, LENGTH);
}
