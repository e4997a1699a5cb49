import { createHash } from 'node:crypto';

/**
 * Tells whether somebody is the author of something, and not who the author is: of 65,536 users one has the same mark, so
 * that it fits thousands of accounts.
 */
export interface AuthorMark {
  /** Another one for each mark, so that no two can be compared. */
  readonly salt: string;
  /** The first 16 bits of SHA-256 of the salt and the user's id, as 4 hexadecimal digits. */
  readonly mark: string;
}

export function markAuthor(user: string, salt: string): AuthorMark {
  return { salt, mark: createHash('sha256').update(`${salt}${user}`).digest('hex').slice(0, 4) };
}
