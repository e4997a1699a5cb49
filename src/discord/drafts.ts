import { LRUCache } from 'lru-cache';
import type { Draft } from '../command/draft.ts';
import type { GuildContext } from '../command/guild-context.ts';

/** For so long a draft is kept, in ms. */
const KEPT = 60 * 60 * 1000;
/** Of all drafts together, in UTF-16 units. */
const MOST_TEXT = 32 * 1024 * 1024;

/** Keeps what moderators were shown and have not saved yet. In memory only. */
export class Drafts {
  readonly #drafts: LRUCache<string, Draft>;
  readonly #newId: () => string;

  /**
   * @param newId makes ids that cannot be guessed.
   * @param clock tells the time in ms; by default since the process began.
   */
  constructor(newId: () => string, clock: { now(): number } = performance) {
    this.#newId = newId;
    this.#drafts = new LRUCache({
      maxSize: MOST_TEXT,
      sizeCalculation: sizeOf,
      ttl: KEPT,
      ttlResolution: 0,
      perf: clock,
    });
  }

  /** Forgets those of a guild. */
  forget(guild: string): void {
    for (const place of this.#drafts.keys()) if (place.startsWith(`${guild}/`)) this.#drafts.delete(place);
  }

  /** Those of one member in one guild. */
  of(guild: string, member: string): GuildContext['drafts'] {
    const placeOf = (id: string): string => `${guild}/${member}/${id}`;
    return {
      keep: (draft) => {
        const id = this.#newId();
        this.#drafts.set(placeOf(id), draft);
        return id;
      },
      take: (kind, id) => {
        const draft = this.#drafts.get(placeOf(id));
        if (draft === undefined || !isOf(kind, draft)) return undefined;
        this.#drafts.delete(placeOf(id));
        return draft;
      },
      giveBack: (id, draft) => {
        this.#drafts.set(placeOf(id), draft);
      },
    };
  }
}

function isOf<K extends Draft['kind']>(kind: K, draft: Draft): draft is Extract<Draft, { kind: K }> {
  return draft.kind === kind;
}

function sizeOf(draft: Draft): number {
  return draft.kind === 'article'
    ? 1 + draft.article.paragraphs.reduce((sum, { text }) => sum + text.length, 0)
    : draft.line.length;
}
