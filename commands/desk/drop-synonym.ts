import { findCluster } from '../../src/cards/find-cluster.ts';
import { missCard } from '../../src/cards/miss-card.ts';
import { shortHash } from '../../src/cards/short-hash.ts';
import type { Presses } from '../../src/command/presses.ts';
import type { Reply } from '../../src/command/reply.ts';
import { forModerators } from '../for-moderators.ts';
import { deskList } from './desk-list.ts';

/** Leaves a synonym unsaved, and leads back to the questions for whose sake it was written. */
export const dropSynonym: Presses['drop-synonym'] = ({ draft: id }, context) =>
  forModerators(context, async (guild): Promise<Reply> => {
    const words = context.words.private;
    const draft = guild.drafts.take('synonym', id);
    const cluster =
      draft === undefined ? undefined : findCluster(shortHash(draft.question), await guild.misses.clusters());
    const card =
      cluster === undefined
        ? await deskList(guild, words, 1, words.desk.notSaved)
        : missCard(cluster, words, words.desk.notSaved);
    return { kind: 'replace', card };
  });
