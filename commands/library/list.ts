import { subcommand } from '../../src/command.ts';
import { forModerators } from '../for-moderators.ts';
import { privateCard } from '../private-card.ts';
import { listCard } from './list-card.ts';

/** Lists the articles. */
export const list = subcommand({
  name: 'list',
  options: {},
  execute: (_values, context) =>
    forModerators(context, (guild) => privateCard(listCard(guild, 1, context.words.private))),
});
