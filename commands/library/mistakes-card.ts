import type { Card } from '../../src/cards/card.ts';
import type { Words } from '../../src/words/words.ts';

/** Names each mistake of a form that was filled in, with its remedy. */
export function mistakesCard(mistakes: readonly string[], { library }: Words): Card {
  return {
    blocks: [library.mistakes.heading, ...mistakes].map((text) => ({ kind: 'sentence', text })),
    buttons: [],
  };
}
