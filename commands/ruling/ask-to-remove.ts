import { rulingWithId } from '../../src/cards/find-ruling.ts';
import { rulingRemovalCard } from '../../src/cards/ruling-removal-card.ts';
import type { Presses } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';
import { cardOfRuling } from './card-of-ruling.ts';

/** Asks once more whether a ruling is to be removed, if it is as the moderator saw it. */
export const askToRemove: Presses['ask-to-remove-ruling'] = ({ ruling: id, seen }, context) =>
  forModerators(context, ({ rulings }) => {
    const words = context.words.private;
    const ruling = rulingWithId(id, rulings.held)?.ruling;
    const card =
      ruling?.revision === seen
        ? rulingRemovalCard(ruling, words)
        : cardOfRuling(id, context, words.rulings.changed);
    return { kind: 'replace', card };
  });
