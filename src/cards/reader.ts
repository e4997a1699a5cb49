import type { Words } from '../words/words.ts';
import type { Action } from './action.ts';
import { type Ending, sharedBy } from './shared-by.ts';

/** Who reads a card. */
export type Reader =
  /** The member alone. `obstacle` says why they cannot share it; undefined where they can. */
  | { readonly kind: 'member'; readonly obstacle: string | undefined }
  /** Everyone in the channel; `asker` is the id of the member who put it there. */
  | { readonly kind: 'everyone'; readonly asker: string };

/**
 * How a card ends for its reader: with a way to share it, or with who shared it.
 *
 * @param by what stands before the name of who shared it.
 */
export function endingFor(
  reader: Reader,
  share: Action,
  words: Words,
  by: string = words.share.askedBy,
): Ending {
  if (reader.kind === 'everyone') return sharedBy(reader.asker, words, by);
  return reader.obstacle === undefined
    ? { notes: [], buttons: [{ label: words.buttons.share, action: share, primary: true }] }
    : { notes: [{ kind: 'note', text: reader.obstacle }], buttons: [] };
}
