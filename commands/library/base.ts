import { libraryCommand } from '../../src/cards/library/library-command.ts';
import { subcommand } from '../../src/command.ts';
import { forModerators } from '../for-moderators.ts';
import { privateNotice } from '../private-card.ts';
import { baseArticles } from './base-articles.ts';
import { ownArticles } from './own-articles.ts';

/** Takes the base into the guild's story, or leaves it out. */
export const base = subcommand({
  name: 'base',
  options: { state: { type: 'choice', required: true, choices: ['on', 'off'] } },

  execute: ({ state }, context) =>
    forModerators(context, async (guild) => {
      await guild.change({ base: state === 'on' });
      const words = context.words.private;
      const { on, off, nothingLeft } = words.library.base;
      const own = ownArticles(guild.library).length;
      if (state === 'on') return privateNotice(on(baseArticles(guild.library).length, own));
      return privateNotice(own === 0 ? nothingLeft(libraryCommand('add', words)) : off(own));
    }),
});
