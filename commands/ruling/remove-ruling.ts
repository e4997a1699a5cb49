import { pageOfRuling, rulingListCard } from '../../src/cards/ruling-list-card.ts';
import type { Presses } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';
import { cardOfRuling } from './card-of-ruling.ts';

/** Removes a ruling for good, if it is as the moderator saw it; then the list is shown without it. */
export const removeRuling: Presses['remove-ruling'] = ({ ruling: id, seen }, context) =>
  forModerators(context, async ({ rulings }) => {
    const words = context.words.private;
    const { changed, gone, done } = words.rulings;
    const place = rulings.held.findIndex(({ ruling }) => ruling.id === id);
    const isSame = rulings.held[place]?.ruling.revision === seen;
    if (place >= 0 && !isSame) return { kind: 'replace', card: cardOfRuling(id, context, changed) };
    const page = pageOfRuling(id, rulings.held);
    const heading = isSame && (await rulings.remove(id)) ? done.removed : gone;
    return { kind: 'replace', card: rulingListCard(rulings.held, page, words, heading) };
  });
