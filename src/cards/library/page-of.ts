import type { Words } from '../../words/words.ts';
import type { LibraryAction } from '../actions/library-action.ts';
import type { Button } from '../card.ts';

/** As many as fit on a card with a button each. */
export const PAGE_SIZE = 8;

/** A page of a list, and the buttons that lead to its neighbours. A page that is not there is the last one. */
export function pageOf<T>(
  all: readonly T[],
  page: number,
  kind: Extract<LibraryAction, { page: number }>['kind'],
  { buttons }: Words,
): { readonly shown: readonly T[]; readonly buttons: readonly Button[] } {
  const last = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const at = Math.min(Math.max(1, page), last);
  const turnTo = (label: string, to: number): Button => ({ label, action: { kind, page: to } });
  return {
    shown: all.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE),
    buttons: [
      ...(at > 1 ? [turnTo(buttons.previous, at - 1)] : []),
      ...(at < last ? [turnTo(buttons.next, at + 1)] : []),
    ],
  };
}
