import { settingsCard } from '../../src/cards/settings-card.ts';
import { subcommand } from '../../src/command.ts';
import { LONGEST_COOLDOWN } from '../../src/desk/guild-settings.ts';
import { LANGUAGE_CODES, LANGUAGE_NAMES } from '../../src/words/locales.ts';
import { privateCard, privateNotice } from '../private-card.ts';
import { forManagers } from './for-managers.ts';

/** Changes what counts in the whole guild. */
export const server = subcommand({
  name: 'server',
  options: {
    answers: { type: 'choice', choices: ['private', 'public'] },
    mentions: { type: 'flag' },
    cooldown: { type: 'integer', min: 0, max: LONGEST_COOLDOWN },
    language: { type: 'choice', choices: ['guild', ...LANGUAGE_CODES], names: LANGUAGE_NAMES },
    misses: { type: 'flag' },
    'two-moderators': { type: 'flag' },
  },

  execute: ({ misses: keepsMisses, 'two-moderators': twoModerators, ...others }, context) =>
    forManagers(context, async (guild) => {
      const words = context.words.private;
      const change = { ...others, keepsMisses, twoModerators };
      if (Object.values(change).every((value) => value === undefined))
        return privateNotice(words.settings.nothingChosen);
      const settings = await guild.change(change);
      return privateCard(settingsCard(settings, guild.mentionsPossible, words, words.settings.saved));
    }),
});
