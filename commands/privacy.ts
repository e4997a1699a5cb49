import { privacyCard } from '../src/cards/privacy-card.ts';
import { chatCommand } from '../src/command.ts';
import { privateCard } from './private-card.ts';

/** Says what is stored, and for how long. */
export const privacy = chatCommand({
  name: 'privacy',
  options: {},
  execute: (_values, { words }) => privateCard(privacyCard(words.private)),
});
