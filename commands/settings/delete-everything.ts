import { subcommand } from '../../src/command.ts';
import { en } from '../../src/words/en.ts';
import { privateNotice } from '../private-card.ts';
import { forManagers } from './for-managers.ts';

/** Deletes all that is stored of a guild, if the member types that they want it. */
export const deleteEverything = subcommand({
  name: 'deleteEverything',
  options: { confirm: { type: 'text', required: true, maxLength: 100 } },

  execute: ({ confirm }, context) =>
    forManagers(context, async (guild) => {
      const { confirmation, notConfirmed, deleted } = context.words.private.settings;
      // In English too: the documentation is in English.
      if (![confirmation, en.settings.confirmation].includes(confirm.trim().toLowerCase())) {
        return privateNotice(notConfirmed(confirmation));
      }
      await guild.deleteEverything();
      return privateNotice(deleted);
    }),
});
