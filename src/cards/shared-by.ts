import type { Words } from '../words/words.ts';
import type { Button, Note } from './card.ts';

/** The last notes of a card, and its last buttons. */
export interface Ending {
  readonly notes: readonly Note[];
  readonly buttons: readonly Button[];
}

/**
 * How a card for all ends: with the name of the member who put it there and the way to remove it.
 *
 * @param asker id of the member.
 * @param by what stands before the name.
 */
export function sharedBy(asker: string, words: Words, by: string = words.share.askedBy): Ending {
  return {
    notes: [{ kind: 'note', text: by, mention: asker }],
    buttons: [{ label: words.buttons.takeBack, action: { kind: 'take-back', sharer: asker } }],
  };
}
