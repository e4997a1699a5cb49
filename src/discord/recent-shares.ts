import { LRUCache } from 'lru-cache';

/** For so long a card is not posted a second time in its channel, in ms. */
const RECENT = 10 * 60 * 1000;
const MOST = 10_000;

/** A card in a channel. */
export interface Posted {
  /** Id of its message. */
  readonly message: string;
  /** Whether it still stands there: anybody may have removed it by other ways. */
  isThere(): Promise<boolean>;
}

/** Remembers what was shared where, so that a channel sees a card once. In memory only. */
export class RecentShares {
  readonly #posted: LRUCache<string, Promise<Posted | undefined>>;

  /** @param clock tells the time in ms; by default since the process began. */
  constructor(clock: { now(): number } = performance) {
    this.#posted = new LRUCache({ max: MOST, ttl: RECENT, ttlResolution: 0, perf: clock });
  }

  /**
   * Posts a card, unless the same one stands in the channel already. Of two at the same moment the second waits to see
   * what became of the first.
   *
   * @returns the id of the message that stood there before, or undefined when this call posted.
   */
  async postOnce(channel: string, key: string, post: () => Promise<Posted>): Promise<string | undefined> {
    const place = `${channel}/${key}`;
    for (let known = this.#posted.get(place); known !== undefined; known = this.#posted.get(place)) {
      const before = await known;
      if (await before?.isThere()) return before?.message;
      // It failed, or was removed; whoever comes first now posts it.
      if (this.#posted.get(place) === known) this.#posted.delete(place);
    }
    const posting = post();
    this.#posted.set(
      place,
      posting.catch(() => undefined),
    );
    await posting;
    return undefined;
  }
}
