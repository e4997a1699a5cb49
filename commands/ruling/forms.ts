import type { RulingForm } from '../../src/cards/actions/ruling-action.ts';
import { refusedRulingCard } from '../../src/cards/refused-ruling-card.ts';
import type { SubmitsOf } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';
import { privateCard } from '../private-card.ts';
import { cardOfRuling } from './card-of-ruling.ts';
import { readRuling } from './read-ruling.ts';

/** What the forms of `/ruling` do. */
export const RULING_SUBMITS: SubmitsOf<RulingForm['kind']> = {
  'add-ruling': ({ replaces }, filled, context) =>
    forModerators(context, async ({ rulings }) => {
      const words = context.words.private;
      const { ruling, lines, mistakes } = readRuling(filled, context.story.articles, words);
      const refuse = (...reasons: readonly string[]) =>
        privateCard(refusedRulingCard(reasons, { ...ruling, lines }, words));
      if (mistakes.length > 0) return refuse(...mistakes);
      const proposed = await rulings.propose({ ...ruling, ...(replaces === undefined ? {} : { replaces }) });
      if (proposed === 'too-many') return refuse(words.rulings.mistakes.tooManyRulings);
      if (proposed === 'gone') return refuse(words.rulings.mistakes.replacedGone);
      return { kind: 'replace', card: cardOfRuling(proposed.id, context, words.rulings.done.proposed) };
    }),
};
