import { rulingListCard } from '../../src/cards/ruling-list-card.ts';
import { subcommand } from '../../src/command.ts';
import { forModerators } from '../for-moderators.ts';
import { privateCard } from '../private-card.ts';

/** Lists a guild's rulings. */
export const list = subcommand({
  name: 'list',
  options: {},
  execute: (_values, context) =>
    forModerators(context, ({ rulings }) =>
      privateCard(rulingListCard(rulings.held, 1, context.words.private)),
    ),
});
