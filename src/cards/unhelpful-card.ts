import type { Words } from '../words/words.ts';
import type { Card } from './card.ts';

/**
 * Thanks whom an answer did not help, and offers to tell them of another.
 *
 * @param seen the hash of the answer.
 */
export function unhelpfulCard(question: string, seen: string, { desk, buttons }: Words): Card {
  return {
    blocks: [
      { kind: 'question', text: question },
      { kind: 'sentence', text: desk.noted },
    ],
    buttons: [{ label: buttons.tellMe, action: { kind: 'tell-me', seen } }],
  };
}
