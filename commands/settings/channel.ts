import { settingsCard } from '../../src/cards/settings-card.ts';
import { subcommand } from '../../src/command.ts';
import { privateCard, privateNotice } from '../private-card.ts';
import { forManagers } from './for-managers.ts';

/** Changes what counts in one channel. */
export const channel = subcommand({
  name: 'channel',
  options: {
    channel: { type: 'channel', required: true },
    answers: { type: 'choice', choices: ['private', 'public', 'guild'] },
    quiet: { type: 'flag' },
  },

  execute: ({ channel: id, ...change }, context) =>
    forManagers(context, async (guild) => {
      const words = context.words.private;
      if (Object.keys(change).length === 0) return privateNotice(words.settings.nothingChosen);
      const settings = await guild.changeChannel(id, change);
      return privateCard(settingsCard(settings, guild.mentionsPossible, words, words.settings.saved));
    }),
});
