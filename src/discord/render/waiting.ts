import type { Block, Passage } from '../../cards/card.ts';
import type { PassageText } from './passage-text.ts';

/** A block at its place in the card. */
export interface Waiting {
  readonly place: number;
  readonly block: Block;
}

export interface WaitingPassage extends Waiting {
  readonly block: Passage;
  readonly text: PassageText;
  readonly aside: boolean;
}

/** A block for which there is room. */
export interface Placed extends Waiting {
  readonly markdown: string;
}

export function blocksOf(passages: readonly WaitingPassage[]): Passage[] {
  return passages.map(({ block }) => block);
}
