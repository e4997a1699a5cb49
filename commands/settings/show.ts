import { settingsCard } from '../../src/cards/settings-card.ts';
import { subcommand } from '../../src/command.ts';
import { privateCard } from '../private-card.ts';
import { forManagers } from './for-managers.ts';

/** Shows a guild's settings. */
export const show = subcommand({
  name: 'show',
  options: {},
  execute: (_values, context) =>
    forManagers(context, ({ settings, mentionsPossible }) =>
      privateCard(settingsCard(settings, mentionsPossible, context.words.private)),
    ),
});
