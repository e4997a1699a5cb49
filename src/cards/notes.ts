import type { Note } from './card.ts';

/** A note for each text; none for what there is nothing to say of. */
export function notes(...texts: readonly (string | undefined)[]): Note[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ kind: 'note', text }]));
}
