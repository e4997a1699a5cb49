import type { RulingStatus } from '../desk/ruling.ts';
import type { HeldRuling } from '../stories/held-ruling.ts';
import type { Words } from '../words/words.ts';
import type { Button } from './card.ts';
import { pageOfRuling } from './ruling-list-card.ts';

type Deed = 'settle-ruling' | 'dispute-ruling' | 'propose-ruling-again' | 'replace-ruling';

/** What can be done with a ruling as it stands. */
const DEEDS: Readonly<Record<RulingStatus, readonly Deed[]>> = {
  proposed: ['settle-ruling', 'dispute-ruling'],
  settled: ['dispute-ruling', 'replace-ruling'],
  disputed: ['propose-ruling-again'],
  superseded: [],
};

/** What a moderator can do with a ruling, and the way back to the list. */
export function rulingButtons(
  { ruling: { id, status, revision }, citations }: HeldRuling,
  all: readonly HeldRuling[],
  { rulings, buttons }: Words,
): Button[] {
  const labels: Readonly<Record<Deed, string>> = {
    'settle-ruling': rulings.buttons.settle,
    'dispute-ruling': rulings.buttons.dispute,
    'propose-ruling-again': rulings.buttons.proposeAgain,
    'replace-ruling': rulings.buttons.replace,
  };
  return [
    ...DEEDS[status].map((kind): Button => {
      const label = labels[kind];
      if (kind === 'replace-ruling') return { label, action: { kind, ruling: id } };
      const action = { kind, ruling: id, seen: revision };
      if (kind !== 'settle-ruling') return { label, action };
      // What no article holds any more cannot be settled.
      return { label, action, primary: true, disabled: citations === undefined };
    }),
    { label: buttons.remove, action: { kind: 'ask-to-remove-ruling', ruling: id, seen: revision } },
    { label: buttons.back, action: { kind: 'rulings', page: pageOfRuling(id, all) } },
  ];
}
