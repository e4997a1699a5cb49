import { cleanQuestion, LONGEST_QUESTION } from '../../src/cards/clean-question.ts';
import { findRuling } from '../../src/cards/find-ruling.ts';
import { subcommand } from '../../src/command.ts';
import { forModerators } from '../for-moderators.ts';
import { privateNotice } from '../private-card.ts';
import { isReplaceable } from './is-replaceable.ts';
import { rulingChoices } from './ruling-choices.ts';
import { rulingForm } from './ruling-form.ts';

/** Opens the form for a ruling. */
export const add = subcommand({
  name: 'add',
  options: {
    claim: { type: 'text', required: true, maxLength: LONGEST_QUESTION },
    replaces: { type: 'text', maxLength: LONGEST_QUESTION, completes: true },
  },

  execute: ({ claim, replaces }, context) =>
    forModerators(context, ({ rulings }) => {
      const { notFound } = context.words.private.rulings;
      const clean = cleanQuestion(claim);
      if (replaces === undefined) return rulingForm(clean, context);
      const old = findRuling(replaces, rulings.held.filter(isReplaceable));
      return old === undefined
        ? privateNotice(notFound(replaces))
        : rulingForm(clean, context, old.ruling.id);
    }),

  complete: (option, typed, _values, context) =>
    option === 'replaces' ? rulingChoices(typed, isReplaceable, context) : [],
});
