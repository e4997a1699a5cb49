import { subcommand } from '../../src/command.ts';
import { privateNotice } from '../private-card.ts';

/** Deletes what is stored of the member. Of a member nothing is stored so far, and it says so. */
export const forget = subcommand({
  name: 'forget',
  options: {},
  execute: (_values, { words }) => privateNotice(words.private.privacy.nothingToForget),
});
