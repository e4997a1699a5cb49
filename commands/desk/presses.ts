import type { DeskAction } from '../../src/cards/actions/desk-action.ts';
import { missCard } from '../../src/cards/miss-card.ts';
import { synonymForm } from '../../src/cards/synonym-form.ts';
import type { PressesOf } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';
import { articleForm } from '../library/article-form.ts';
import { rulingForm } from '../ruling/ruling-form.ts';
import { deskList } from './desk-list.ts';
import { dismiss } from './dismiss.ts';
import { dropSynonym } from './drop-synonym.ts';
import { saveSynonym } from './save-synonym.ts';
import { withCluster } from './with-cluster.ts';

/** What the buttons of `/desk` do. */
export const DESK_PRESSES: PressesOf<DeskAction['kind']> = {
  desk: ({ page }, context) =>
    forModerators(context, async (guild) => ({
      kind: 'replace',
      card: await deskList(guild, context.words.private, page),
    })),
  miss: ({ miss }, context) =>
    withCluster(miss, context, (cluster) => ({
      kind: 'replace',
      card: missCard(cluster, context.words.private),
    })),
  dismiss,
  'write-synonym': ({ miss }, context) =>
    withCluster(miss, context, (cluster) => ({
      kind: 'form',
      form: synonymForm(cluster, context.words.private),
    })),
  'write-ruling': ({ miss }, context) =>
    withCluster(miss, context, ({ leading }) => rulingForm(leading.question, context)),
  'write-article': (_, context) => forModerators(context, () => articleForm(context)),
  'save-synonym': saveSynonym,
  'drop-synonym': dropSynonym,
};
