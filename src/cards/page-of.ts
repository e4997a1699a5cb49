import type { Words } from '../words/words.ts';
import type { Action } from './action.ts';
import type { Button } from './card.ts';

/** As many as fit on a card with a button each. */
export const PAGE_SIZE = 8;

/** What shows a page of a list. */
export type Turn = Extract<
  Action,
  { readonly kind: 'sources' | 'library' | 'synonyms' | 'desk' | 'rulings' }
>['kind'];

/** A part of a list. */
export interface Page<T> {
  readonly shown: readonly T[];
  /** How many stand on later pages. */
  readonly left: number;
  /** Those that lead to its neighbours. */
  readonly buttons: readonly Button[];
}

/**
 * A page of a list. A page that is not there is the last one.
 *
 * @param page from 1.
 * @param size so many stand on each.
 */
export function pageOf<T>(
  all: readonly T[],
  page: number,
  kind: Turn,
  { buttons }: Words,
  size: number = PAGE_SIZE,
): Page<T> {
  const last = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(Math.max(1, page), last);
  const turnTo = (label: string, to: number): Button => ({ label, action: { kind, page: to } });
  return {
    shown: all.slice((at - 1) * size, at * size),
    left: Math.max(0, all.length - at * size),
    buttons: [
      ...(at > 1 ? [turnTo(buttons.previous, at - 1)] : []),
      ...(at < last ? [turnTo(buttons.next, at + 1)] : []),
    ],
  };
}

/** The page on which what is at a place stands, from 1; the first for what stands nowhere. */
export function pageWith(place: number): number {
  return Math.floor(Math.max(0, place) / PAGE_SIZE) + 1;
}
