import { findCluster } from '../../src/cards/find-cluster.ts';
import type { Context } from '../../src/command/context.ts';
import type { GuildContext } from '../../src/command/guild-context.ts';
import type { Outcome, Reply } from '../../src/command/reply.ts';
import type { Cluster } from '../../src/misses/cluster-misses.ts';
import { forModerators } from '../for-moderators.ts';
import { deskList } from './desk-list.ts';

/**
 * Does something with questions of this guild's desk. Where they are gone, or never were here, the list is shown.
 *
 * @param miss the hash of the question that leads them.
 */
export function withCluster(
  miss: string,
  context: Context,
  work: (cluster: Cluster, guild: GuildContext) => Outcome,
): Outcome {
  const words = context.words.private;
  return forModerators(context, async (guild): Promise<Reply> => {
    const cluster = findCluster(miss, await guild.misses.clusters());
    if (cluster !== undefined) return work(cluster, guild);
    return { kind: 'replace', card: await deskList(guild, words, 1, words.desk.gone) };
  });
}
