import { LRUCache } from 'lru-cache';
import type { Desk } from '../desk/desk.ts';
import type { MissesState } from '../desk/misses.ts';
import { type Cluster, clusterMisses } from '../misses/cluster-misses.ts';
import { KEPT_MISSES } from '../running/desk-watch.ts';

interface Known extends MissesState {
  /** When they were put together, in ms since 1970. */
  readonly at: number;
  readonly clusters: readonly Cluster[];
}

const MOST_GUILDS = 20;
/** After so long what was asked lately is another matter, in ms. */
const FRESH = 10 * 60 * 1000;
/** To put so many together takes longer than a moderator should wait for. */
const MANY = 2_000;
/** Where there are many, what came in so many ms may be seen at the next look only. */
const LATE = 60 * 1000;
/** What waits for an answer now has it by then, in ms. */
const AFTERWARDS = 250;

/** What was missed in each guild, put together. It is put together anew where something was noted or dismissed since. */
export class KnownClusters {
  readonly #misses: Desk['misses'];
  readonly #now: () => number;
  readonly #known = new LRUCache<string, Known>({ max: MOST_GUILDS });
  readonly #renewing = new Set<string>();

  /** @param now the time in ms since 1970. */
  constructor(misses: Desk['misses'], now: () => number) {
    this.#misses = misses;
    this.#now = now;
  }

  /** Those of the last 30 days, the newest and most asked first; what was only ever found helpful was not missed. */
  async of(guild: string): Promise<readonly Cluster[]> {
    const now = this.#now();
    const state = await this.#misses.state(guild, now - KEPT_MISSES);
    const known = this.#known.get(guild);
    if (known === undefined || now - known.at >= FRESH) return this.#putTogether(guild, state, now);
    if (known.count === state.count && known.last === state.last) return known.clusters;
    // What was dismissed is gone at once; what came on top of many may wait.
    const mayWait = known.count >= MANY && state.count >= known.count && now - known.at < LATE;
    if (!mayWait) return this.#putTogether(guild, state, now);
    this.#renew(guild, state, now);
    return known.clusters;
  }

  async #putTogether(guild: string, state: MissesState, now: number): Promise<readonly Cluster[]> {
    const misses = await this.#misses.read(guild, now - KEPT_MISSES);
    const clusters = clusterMisses(misses, now).filter(
      ({ unanswered, related, unhelpful }) => unanswered + related + unhelpful > 0,
    );
    this.#known.set(guild, { ...state, at: now, clusters });
    return clusters;
  }

  /** Puts them together when what waits has been answered. Where that fails, the next look tells. */
  #renew(guild: string, state: MissesState, now: number): void {
    if (this.#renewing.has(guild)) return;
    this.#renewing.add(guild);
    setTimeout(() => {
      this.#putTogether(guild, state, now)
        .catch(() => {})
        .finally(() => this.#renewing.delete(guild));
    }, AFTERWARDS).unref();
  }
}
