import type { Words } from '../words/words.ts';
import type { Card } from './card.ts';

/** What is stored of those who ask. */
export function privacyCard({ privacy: { title, nothingStored, lines } }: Words): Card {
  return {
    blocks: [
      { kind: 'title', text: title },
      ...[nothingStored, ...lines].map((text) => ({ kind: 'sentence', text }) as const),
    ],
    buttons: [],
  };
}
