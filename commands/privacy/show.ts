import { privacyCard } from '../../src/cards/privacy-card.ts';
import { subcommand } from '../../src/command.ts';
import { privateCard } from '../private-card.ts';

/** Says what is stored of the member, and for how long. */
export const show = subcommand({
  name: 'show',
  options: {},
  execute: async (_values, { member, words }) =>
    privateCard(privacyCard(await member.stored.read(), words.private)),
});
