import type { Snippet } from '../answer/answer.ts';
import type { Words } from '../words/words.ts';
import type { Passage } from './card.ts';
import { refOf } from './passage-ref.ts';

/** A passage that answers a question, with the way to its neighbours. */
export function quotedPassage(
  { paragraph, start, end, article, highlights }: Snippet,
  { buttons }: Words,
): Passage {
  return {
    kind: 'passage',
    citation: { paragraph, start, end },
    article,
    highlights,
    button: { label: buttons.inContext, action: { kind: 'context', passage: refOf(paragraph) } },
  };
}
