import type { Action } from '../cards/action.ts';
import { shortHash } from '../cards/short-hash.ts';
import type { LongTexts } from './long-texts.ts';
import { readChecked } from './render.ts';

/**
 * The text that a card checked: from the card itself, or from memory where it was too long for it; undefined where
 * neither holds the text that the button was made for.
 *
 * @param components of the card, as Discord sends them.
 */
export function checkedTextOf(
  action: Action,
  components: readonly unknown[],
  kept: LongTexts,
): string | undefined {
  if (action.kind !== 'share-check') return undefined;
  const shown = readChecked(components);
  return shown !== undefined && shortHash(shown) === action.text ? shown : kept.find(action.text);
}
