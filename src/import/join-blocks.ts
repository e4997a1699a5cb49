import { paragraphText } from '../corpus/paragraph-draft.ts';
import type { Block } from './block.ts';

/** Puts an article's blocks together to paragraphs: a list joins the paragraph before it. */
export function joinBlocks(blocks: readonly Block[]): string[] {
  const drafts: string[][] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    const open = previous === undefined || previous.kind === 'heading' ? undefined : drafts.at(-1);
    if (block.kind === 'item' && open) open.push(block.text);
    else drafts.push([block.text]);
    previous = block;
  }
  return drafts.map((lines) => paragraphText(lines.join('\n'))).filter((text) => text !== '');
}
