import { LONGEST_QUESTION } from '../../src/cards/clean-question.ts';
import { findRuling } from '../../src/cards/find-ruling.ts';
import { subcommand } from '../../src/command.ts';
import { forModerators } from '../for-moderators.ts';
import { privateCard, privateNotice } from '../private-card.ts';
import { cardOfRuling } from './card-of-ruling.ts';
import { rulingChoices } from './ruling-choices.ts';

/** Shows a ruling, with what can be done with it. */
export const show = subcommand({
  name: 'show',
  options: { ruling: { type: 'text', required: true, maxLength: LONGEST_QUESTION, completes: true } },

  execute: ({ ruling: typed }, context) =>
    forModerators(context, ({ rulings }) => {
      const found = findRuling(typed, rulings.held);
      return found === undefined
        ? privateNotice(context.words.private.rulings.notFound(typed))
        : privateCard(cardOfRuling(found.ruling.id, context));
    }),

  complete: (option, typed, _values, context) =>
    option === 'ruling' ? rulingChoices(typed, () => true, context) : [],
});
