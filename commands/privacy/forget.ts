import { subcommand } from '../../src/command.ts';
import { privateNotice } from '../private-card.ts';

/** Deletes what is stored of the member, in all guilds, and says how much it was. */
export const forget = subcommand({
  name: 'forget',
  options: {},
  async execute(_values, { member, words }) {
    const { nothingToForget, forgotten } = words.private.privacy;
    const count = await member.stored.forget();
    return privateNotice(count === 0 ? nothingToForget : forgotten(count));
  },
});
