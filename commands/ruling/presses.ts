import type { RulingAction } from '../../src/cards/actions/ruling-action.ts';
import { rulingListCard } from '../../src/cards/ruling-list-card.ts';
import type { PressesOf } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';
import { askToRemove } from './ask-to-remove.ts';
import { cardOfRuling } from './card-of-ruling.ts';
import { changeRuling } from './change-ruling.ts';
import { removeRuling } from './remove-ruling.ts';
import { replaceRuling } from './replace-ruling.ts';

/** What the buttons of `/ruling` do. */
export const RULING_PRESSES: PressesOf<RulingAction['kind']> = {
  rulings: ({ page }, context) =>
    forModerators(context, ({ rulings }) => ({
      kind: 'replace',
      card: rulingListCard(rulings.held, page, context.words.private),
    })),

  ruling: ({ ruling }, context) =>
    forModerators(context, () => ({ kind: 'replace', card: cardOfRuling(ruling, context) })),

  'settle-ruling': ({ ruling, seen }, context) => {
    const { done, needsAnother, cannotSettle } = context.words.private.rulings;
    const say = {
      settled: done.settled,
      reproposed: done.takenOver,
      'needs-another': needsAnother,
      stale: cannotSettle,
    };
    return changeRuling(ruling, context, say, async (rulings, { citations }) =>
      // The desk knows nothing of what the articles say.
      citations === undefined ? 'stale' : (await rulings.settle(ruling, seen)).kind,
    );
  },

  'dispute-ruling': ({ ruling, seen }, context) => {
    const { disputed } = context.words.private.rulings.done;
    return changeRuling(
      ruling,
      context,
      { disputed },
      async (rulings) => (await rulings.dispute(ruling, seen)).kind,
    );
  },

  'propose-ruling-again': ({ ruling, seen }, context) => {
    const { reproposed } = context.words.private.rulings.done;
    return changeRuling(
      ruling,
      context,
      { reproposed },
      async (rulings) => (await rulings.proposeAgain(ruling, seen)).kind,
    );
  },

  'replace-ruling': replaceRuling,
  'ask-to-remove-ruling': askToRemove,
  'remove-ruling': removeRuling,
};
