import { synonymsCard } from '../../src/cards/library/synonyms-card.ts';
import { subcommand } from '../../src/command.ts';
import { forModerators } from '../for-moderators.ts';
import { privateCard } from '../private-card.ts';

/** Lists the synonyms of the guild's own. */
export const synonyms = subcommand({
  name: 'synonyms',
  options: {},
  execute: (_values, context) =>
    forModerators(context, ({ library }) =>
      privateCard(synonymsCard(library.synonyms, 1, context.words.private)),
    ),
});
