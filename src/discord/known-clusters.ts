import { LRUCache } from 'lru-cache';
import type { Desk } from '../desk/desk.ts';
import { type Cluster, clusterMisses } from '../misses/cluster-misses.ts';
import { KEPT_MISSES } from '../running/desk-watch.ts';

interface Known {
  readonly version: string;
  /** When they were put together, in ms since 1970. */
  readonly at: number;
  readonly clusters: readonly Cluster[];
}

const MOST_GUILDS = 20;
/** After so long what was asked lately is another matter, in ms. */
const FRESH = 10 * 60 * 1000;

/** What was missed in each guild, put together. It is put together anew where something was noted or dismissed since. */
export class KnownClusters {
  readonly #misses: Desk['misses'];
  readonly #now: () => number;
  readonly #known = new LRUCache<string, Known>({ max: MOST_GUILDS });

  /** @param now the time in ms since 1970. */
  constructor(misses: Desk['misses'], now: () => number) {
    this.#misses = misses;
    this.#now = now;
  }

  /** Those of the last 30 days, the newest and most asked first; what was only ever found helpful was not missed. */
  async of(guild: string): Promise<readonly Cluster[]> {
    const now = this.#now();
    const version = await this.#misses.version(guild, now - KEPT_MISSES);
    const known = this.#known.get(guild);
    if (known?.version === version && now - known.at < FRESH) return known.clusters;
    const misses = await this.#misses.read(guild, now - KEPT_MISSES);
    const clusters = clusterMisses(misses, now).filter(
      ({ unanswered, related, unhelpful }) => unanswered + related + unhelpful > 0,
    );
    this.#known.set(guild, { version, at: now, clusters });
    return clusters;
  }
}
