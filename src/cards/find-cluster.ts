import type { Cluster } from '../misses/cluster-misses.ts';
import { shortHash } from './short-hash.ts';

/** The questions among which one has this hash, which led them when the button was made; undefined where it is gone. */
export function findCluster(hash: string, clusters: readonly Cluster[]): Cluster | undefined {
  return (
    clusters.find(({ leading }) => shortHash(leading.question) === hash) ??
    clusters.find(({ misses }) => misses.some(({ question }) => shortHash(question) === hash))
  );
}
