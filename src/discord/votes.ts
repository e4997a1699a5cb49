import { LRUCache } from 'lru-cache';
import { shortHash } from '../cards/short-hash.ts';

/** For so long a member is not heard twice on a question, in ms. */
const REMEMBERED = 60 * 60 * 1000;
const MOST = 10_000;

/** Remembers who has said what they think of an answer, so that nobody counts twice. In memory only. */
export class Votes {
  readonly #heard: LRUCache<string, true>;

  /** @param clock tells the time in ms; by default since the process began. */
  constructor(clock: { now(): number } = performance) {
    this.#heard = new LRUCache({ max: MOST, ttl: REMEMBERED, ttlResolution: 0, perf: clock });
  }

  /** Whether a member had not been heard on a question lately; from now on they have. */
  isFirst(guild: string, member: string, question: string): boolean {
    const vote = shortHash(guild, member, question);
    if (this.#heard.has(vote)) return false;
    this.#heard.set(vote, true);
    return true;
  }

  /** What they said could not be noted: they may say it again. */
  forget(guild: string, member: string, question: string): void {
    this.#heard.delete(shortHash(guild, member, question));
  }
}
