import type { Words } from '../words/words.ts';
import type { Sentence } from './card.ts';

/** Questions to try, if there are any. */
export function exampleSentences(examples: readonly string[], { help }: Words): Sentence[] {
  if (examples.length === 0) return [];
  return [
    { kind: 'sentence', text: help.examples },
    ...examples.map((text): Sentence => ({ kind: 'sentence', text: `• ${text}` })),
  ];
}
