import { LRUCache } from 'lru-cache';

/** For so long a card is not posted a second time in its channel, in ms. */
const RECENT = 10 * 60 * 1000;
const MOST = 10_000;

/** Remembers what was shared where, so that a channel sees a card once. In memory only. */
export class RecentShares {
  readonly #posted: LRUCache<string, Promise<string | undefined>>;
  readonly #places: LRUCache<string, string>;
  /** Messages that went before it was known that they were shares: the news of both travel by different ways. */
  readonly #gone: LRUCache<string, true>;

  /** @param clock tells the time in ms; by default since the process began. */
  constructor(clock: { now(): number } = performance) {
    const options = { max: MOST, ttl: RECENT, ttlResolution: 0, perf: clock };
    this.#posted = new LRUCache(options);
    this.#places = new LRUCache(options);
    this.#gone = new LRUCache({ max: MOST });
  }

  /**
   * Posts a card, unless the same one stands in the channel already. Of two at the same moment the second waits to see
   * what became of the first.
   *
   * @param post sends it; gives the message's id.
   * @returns the id of the message that stood there before, or undefined when this call posted.
   */
  async postOnce(channel: string, key: string, post: () => Promise<string>): Promise<string | undefined> {
    const place = `${channel}/${key}`;
    for (let known = this.#posted.get(place); known !== undefined; known = this.#posted.get(place)) {
      const before = await known;
      if (before !== undefined) return before;
      // It failed; whoever comes first now tries again.
      if (this.#posted.get(place) === known) this.#posted.delete(place);
    }
    const posting = post();
    this.#posted.set(
      place,
      posting.catch(() => undefined),
    );
    const message = await posting;
    if (this.#gone.has(message)) this.#posted.delete(place);
    else this.#places.set(message, place);
    return undefined;
  }

  /** The message is no longer there: its card may be shared again. */
  forget(message: string): void {
    const place = this.#places.get(message);
    if (place === undefined) {
      this.#gone.set(message, true);
      return;
    }
    this.#places.delete(message);
    this.#posted.delete(place);
  }
}
