import type { Words } from '../words/words.ts';
import type { Block, Card } from './card.ts';

/** What a member had filled in. */
export interface TypedRuling {
  readonly claim: string;
  readonly finding: string;
  /** The lines that name passages. */
  readonly lines: readonly string[];
}

/** Of many mistakes the first ones are enough to begin with. */
const MOST_MISTAKES = 5;

/** Why a ruling was not saved, and all that was typed, so that nothing is lost. */
export function refusedRulingCard(
  mistakes: readonly string[],
  { claim, finding, lines }: TypedRuling,
  { rulings }: Words,
): Card {
  const { heading, typed } = rulings.mistakes;
  const sentence = (text: string): Block => ({ kind: 'sentence', text });
  return {
    blocks: [
      { kind: 'title', text: heading },
      ...mistakes.slice(0, MOST_MISTAKES).map(sentence),
      { kind: 'ruling', label: typed, claim, finding, footnotes: [] },
      ...(lines.length === 0 ? [] : [sentence(lines.join(' · '))]),
    ],
    buttons: [],
  };
}
