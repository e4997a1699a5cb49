import type { TextRange } from '../text-range.ts';
import { listBlocks } from './list-blocks.ts';
import { findEnclosures } from './quotations.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** A quotation up to this length stays with its attribution; a longer one is read sentence by sentence. */
const WHOLE_QUOTATION = 400;
/** A list up to this length, with the sentence that introduces it, is one unit. */
const WHOLE_LIST = 600;

/**
 * Cuts a text into sentences: half-open ranges in order, apart, without white space around them, that together hold
 * everything but white space. A short quotation is never cut, nor is a short list cut from its introduction.
 * The time taken grows with the text's length alone.
 */
export function splitSentences(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  let items: TextRange[] = [];
  const closeList = (): void => {
    addList(text, sentences, items);
    items = [];
  };
  for (const block of listBlocks(text)) {
    const range = trimmed(text, block.start, block.end);
    if (!range) continue;
    if (block.item) {
      items.push(range);
      continue;
    }
    closeList();
    addSentences(text, sentences, range);
  }
  closeList();
  return sentences;
}

function addList(text: string, sentences: TextRange[], items: readonly TextRange[]): void {
  const end = items.at(-1)?.end ?? 0;
  const start = (sentences.at(-1) ?? items[0])?.start ?? 0;
  // A single item that nothing introduces is a sentence that begins with a number or a dash.
  const list = items.length > 1 || sentences.length > 0;
  if (list && items.length > 0 && end - start <= WHOLE_LIST) {
    sentences.pop();
    sentences.push({ start, end });
    return;
  }
  for (const item of items) {
    if (list && item.end - item.start <= WHOLE_LIST) sentences.push(item);
    else addSentences(text, sentences, item);
  }
}

function addSentences(text: string, sentences: TextRange[], { start: from, end: to }: TextRange): void {
  // Searches must not run on behind the block, or many blocks would make them quadratic.
  const block = text.slice(from, to);
  const kept = outermost(findEnclosures(block).filter(({ start, end }) => end - start <= WHOLE_QUOTATION));
  let start = 0;
  let next = 0;
  const add = (end: number): void => {
    const sentence = trimmed(text, from + start, from + end);
    if (sentence) sentences.push(sentence);
    start = end;
  };
  for (const end of sentenceEnds(block)) {
    let enclosure = kept[next];
    while (enclosure && enclosure.end <= end) enclosure = kept[++next];
    if (!enclosure || enclosure.start >= end) add(end);
  }
  add(block.length);
}

/** From ranges ordered by their end, nested or disjoint, those within no other, in order. */
function outermost(ranges: readonly TextRange[]): TextRange[] {
  const kept: TextRange[] = [];
  for (const range of ranges) {
    for (let last = kept.at(-1); last && last.start > range.start; last = kept.at(-1)) kept.pop();
    kept.push(range);
  }
  return kept;
}

function trimmed(text: string, from: number, to: number): TextRange | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code > 0xff && /\s/.test(String.fromCharCode(code)))
  );
}
