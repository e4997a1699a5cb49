import { LRUCache } from 'lru-cache';
import type { Card } from '../cards/card.ts';
import { shortHash } from '../cards/short-hash.ts';
import { isShownWhole } from './render.ts';

/** For so long a text is kept, in ms. */
const KEPT = 60 * 60 * 1000;
const MOST = 500;

/**
 * Keeps the checked texts that are too long for their cards, by their hash and without whose they are, so that the cards
 * can be shared. In memory only.
 */
export class LongTexts {
  readonly #texts: LRUCache<string, string>;

  /** @param clock tells the time in ms; by default since the process began. */
  constructor(clock: { now(): number } = performance) {
    this.#texts = new LRUCache({ max: MOST, ttl: KEPT, ttlResolution: 0, perf: clock });
  }

  /** Keeps what a card checked, where it can be shared and the text cannot be read back from it. */
  keep({ blocks, buttons }: Card): void {
    if (!buttons.some(({ action }) => action.kind === 'share-check')) return;
    for (const block of blocks) {
      if (block.kind === 'checked' && !isShownWhole(block))
        this.#texts.set(shortHash(block.text), block.text);
    }
  }

  /** The text with this hash, if it is still kept. */
  find(hash: string): string | undefined {
    return this.#texts.get(hash);
  }
}
