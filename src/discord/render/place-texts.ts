import type { Block } from '../../cards/card.ts';
import type { Words } from '../../words/words.ts';
import { LINE_BREAK, type Room, take } from './room.ts';
import { textBlock } from './text-block.ts';
import type { Placed } from './waiting.ts';

/** The blocks that are no passage and no list of findings, as far as there is room: first what the card is about. */
export function placeTexts(blocks: readonly Block[], words: Words, room: Room): Placed[] {
  const questions: Placed[] = [];
  const checked: Placed[] = [];
  const answers: Placed[] = [];
  const others: Placed[] = [];
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'passage' || block.kind === 'findings') continue;
    const markdown = textBlock(block, words.source.open);
    if (markdown === '') continue;
    const placed = { place, block, markdown };
    if (block.kind === 'question') questions.push(placed);
    else if (block.kind === 'checked') checked.push(placed);
    else if (block.kind === 'direct-answers' || block.kind === 'ruling') answers.push(placed);
    else others.push(placed);
  }
  // Two of a kind that is read back would carry the same id.
  return [...questions.slice(0, 1), ...checked.slice(0, 1), ...answers, ...others].filter(
    ({ block, markdown }) =>
      take(room, markdown.length + LINE_BREAK, block.kind === 'item' && block.button !== undefined ? 3 : 1),
  );
}
