import type { Block } from '../block.ts';
import type { DropReason } from '../dropped.ts';
import { endsSentence, isHeadlineLike, sameTextKey, wordCount } from '../line-shape.ts';
import { TELLING_WORDS, vocabularyOf } from '../vocabulary.ts';
import { isLabelAlone } from './related-label.ts';
import { isStrayHeadline } from './stray-headline.ts';

/** Why each block was dropped; `undefined` where it was kept. */
export type Reasons = (DropReason | undefined)[];

/** Drops the caption beside an image credit: what the credit repeats, or the unclosed line above it. */
export function dropCaptions(blocks: readonly Block[], reasons: Reasons): void {
  for (const [at, credit] of blocks.entries()) {
    if (reasons[at] !== 'image credit') continue;
    const key = sameTextKey(credit.text);
    for (const near of [at - 1, at + 1]) {
      const block = blocks[near];
      if (block === undefined || reasons[near] !== undefined) continue;
      const { kind, text } = block;
      const repeated = wordCount(text) >= 2 && key.includes(sameTextKey(text));
      const above = near < at && kind === 'text' && wordCount(text) <= 30 && !endsSentence(text);
      if (repeated || above) reasons[near] = 'caption';
    }
  }
}

/** Drops the headlines and lists that a label such as "Related" points to. */
export function dropPointedTo(blocks: readonly Block[], reasons: Reasons): void {
  let pointing = false;
  for (const [at, { kind, text }] of blocks.entries()) {
    if (reasons[at] !== undefined) {
      pointing = reasons[at] === 'related article' && (pointing || isLabelAlone(text));
    } else if (pointing && (kind === 'item' || (isHeadlineLike(text) && !endsSentence(text)))) {
      reasons[at] = 'related article';
    } else {
      pointing = false;
    }
  }
}

/** Drops headlines of other articles that stand between the paragraphs. */
export function dropStrayHeadlines(blocks: readonly Block[], reasons: Reasons): void {
  const article = vocabularyOf(blocks.filter((_, at) => reasons[at] === undefined).map(({ text }) => text));
  for (const [at, { kind, text }] of blocks.entries()) {
    if (kind !== 'text' || reasons[at] !== undefined || !isHeadlineLike(text)) continue;
    const following = blocks
      .slice(at + 1, at + 6)
      .map((block) => block.text)
      .filter((other) => wordCount(other) >= TELLING_WORDS);
    if (isStrayHeadline(text, article, following.slice(0, 2).join(' '))) {
      reasons[at] = 'headline of another article';
    }
  }
}

/** Drops headings under which nothing is left. */
export function dropEmptyHeadings(blocks: readonly Block[], reasons: Reasons): void {
  let next: Block | undefined;
  let gap = false;
  for (const [before, block] of [...blocks].reverse().entries()) {
    const at = blocks.length - 1 - before;
    if (reasons[at] !== undefined) {
      gap = true;
    } else if (block.kind === 'heading' && gap && (next === undefined || next.kind === 'heading')) {
      reasons[at] = 'heading of what was dropped';
    } else {
      next = block;
      gap = false;
    }
  }
}
