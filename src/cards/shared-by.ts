import type { Words } from '../words/words.ts';
import type { Button, Note } from './card.ts';

/** The last notes of a card, and its last buttons. */
export interface Ending {
  readonly notes: readonly Note[];
  readonly buttons: readonly Button[];
}

/** How a card for all ends: with the name of the member who put it there (their id is given) and the way to remove it. */
export function sharedBy(asker: string, { buttons, share }: Words): Ending {
  return {
    notes: [{ kind: 'note', text: share.askedBy, mention: asker }],
    buttons: [{ label: buttons.takeBack, action: { kind: 'take-back', sharer: asker } }],
  };
}
