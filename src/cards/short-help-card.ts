import type { Words } from '../words/words.ts';
import type { Card } from './card.ts';
import { exampleSentences } from './example-sentences.ts';
import { sharedBy } from './shared-by.ts';

/**
 * For whoever calls the bot and asks nothing: what to say instead, for all to read.
 *
 * @param asker id of the member who called.
 */
export function shortHelpCard(examples: readonly string[], asker: string, words: Words): Card {
  const { commands, help } = words;
  return {
    blocks: [
      { kind: 'sentence', text: help.what },
      { kind: 'sentence', text: help.mention },
      { kind: 'sentence', text: help.ask, command: `/${commands.ask.name}` },
      ...exampleSentences(examples.slice(0, 1), words),
    ],
    buttons: sharedBy(asker, words).buttons,
  };
}
