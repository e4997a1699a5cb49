import { rulingWithId } from '../../src/cards/find-ruling.ts';
import type { Presses } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';
import { cardOfRuling } from './card-of-ruling.ts';
import { isReplaceable } from './is-replaceable.ts';
import { rulingForm } from './ruling-form.ts';

/** Opens the form for a ruling that is to take the place of another, with what that one says. */
export const replaceRuling: Presses['replace-ruling'] = ({ ruling: id }, context) =>
  forModerators(context, ({ rulings }) => {
    const old = rulingWithId(id, rulings.held);
    if (old !== undefined && isReplaceable(old)) return rulingForm(old.ruling.claim, context, id);
    const { changed } = context.words.private.rulings;
    return { kind: 'replace', card: cardOfRuling(id, context, changed) };
  });
