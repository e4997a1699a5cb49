import { fairShares } from './fair-shares.ts';
import { type PassageText, ROOM_TO_SHOW } from './passage-text.ts';

/** What {@link fitPassages} needs to know of a passage. */
export interface Waiting {
  readonly text: PassageText;
  readonly aside: boolean;
}

/**
 * Parts a room, in UTF-16 units of markdown, among passages. Asides get what the others leave. Where there is too
 * little for all, the last ones are left out; the first that is no aside is always among those shown.
 */
export function fitPassages<P extends Waiting>(passages: readonly P[], room: number): Map<P, string> {
  const main = shareOut(
    passages.filter(({ aside }) => !aside),
    room,
    true,
  );
  const used = [...main.values()].reduce((sum, { length }) => sum + length, 0);
  const asides = shareOut(
    passages.filter(({ aside }) => aside),
    room - used,
    false,
  );
  return new Map([...main, ...asides]);
}

function shareOut<P extends Waiting>(passages: readonly P[], room: number, always: boolean): Map<P, string> {
  for (let count = passages.length; count > 0; count -= 1) {
    const tried = passages.slice(0, count);
    const shares = fairShares(
      room,
      tried.map(({ text }) => text.length),
    );
    const fitted = new Map<P, string>();
    for (const [place, passage] of tried.entries()) {
      const share = shares[place] ?? 0;
      const isDue = always && place === 0 && (count === 1 || share >= ROOM_TO_SHOW);
      const markdown = passage.text.within(share, isDue);
      if (markdown === undefined) break;
      fitted.set(passage, markdown);
    }
    if (fitted.size === count) return fitted;
  }
  return new Map();
}
