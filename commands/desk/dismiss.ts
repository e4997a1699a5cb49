import type { Presses } from '../../src/command/presses.ts';
import { deskList } from './desk-list.ts';
import { withCluster } from './with-cluster.ts';

/** Takes questions off the desk, and shows what is left. */
export const dismiss: Presses['dismiss'] = ({ miss }, context) =>
  withCluster(miss, context, async ({ misses }, guild) => {
    const words = context.words.private;
    await guild.misses.dismiss(misses.map(({ question }) => question));
    const card = await deskList(guild, words, 1, words.desk.dismissed(misses.length));
    return { kind: 'replace', card };
  });
