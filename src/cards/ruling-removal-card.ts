import type { Ruling } from '../desk/ruling.ts';
import type { Words } from '../words/words.ts';
import type { Card } from './card.ts';

/** Asks whether a ruling is to be removed, which cannot be undone. */
export function rulingRemovalCard({ id, claim, revision }: Ruling, { rulings, buttons }: Words): Card {
  return {
    blocks: [{ kind: 'sentence', text: rulings.confirmRemoval(claim) }],
    buttons: [
      { label: buttons.remove, action: { kind: 'remove-ruling', ruling: id, seen: revision } },
      { label: buttons.cancel, action: { kind: 'ruling', ruling: id } },
    ],
  };
}
