import type { Block } from './markdown.ts';
import { readInline } from './read-inline.ts';

const FENCE = /^```(?:[\w+-]*\n)?([\s\S]*?)\n?```/;
const HEADING = /^(#{1,3}) +(.+)$/;
const SMALL = /^-# +(.+)$/;
const QUOTE = /^> (.*)$/;
const REST_QUOTED = /^>>> ([\s\S]*)$/;
const ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(.+)$/;
const DEEPEST_LIST = 10;

/** Reads a message written in Discord's markdown. What is written between the marks stays text. */
export function readBlocks(markdown: string, isQuoted = false): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const endLines = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'lines', inner: readInline(lines.join('\n')) });
    lines = [];
  };
  let rest = markdown;
  while (rest !== '') {
    const found = blockAt(rest, isQuoted);
    if (found !== undefined) {
      endLines();
      blocks.push(found.block);
      rest = rest.slice(found.length).replace(/^\n/, '');
      continue;
    }
    const line = /^[^\n]*/.exec(rest)?.[0] ?? '';
    const fence = line.indexOf('```');
    // What stands in front of a fence on its line is a line of its own.
    const taken = fence > 0 && FENCE.test(rest.slice(fence)) ? line.slice(0, fence) : line;
    lines.push(taken);
    rest = rest.slice(taken.length).replace(/^\n/, '');
  }
  endLines();
  return blocks;
}

interface Found {
  readonly block: Block;
  /** Of the text that it was made of. */
  readonly length: number;
}

function blockAt(text: string, isQuoted: boolean): Found | undefined {
  const fence = FENCE.exec(text);
  if (fence) return { block: { kind: 'pre', text: fence[1] ?? '' }, length: fence[0].length };
  const rest = isQuoted ? null : REST_QUOTED.exec(text);
  if (rest) return { block: { kind: 'quote', blocks: readBlocks(rest[1] ?? '', true) }, length: text.length };
  const line = /^[^\n]*/.exec(text)?.[0] ?? '';
  const heading = HEADING.exec(line);
  if (heading) {
    const level = (heading[1] ?? '#').length as 1 | 2 | 3;
    return { block: { kind: 'heading', level, inner: readInline(heading[2] ?? '') }, length: line.length };
  }
  const small = SMALL.exec(line);
  if (small) return { block: { kind: 'small', inner: readInline(small[1] ?? '') }, length: line.length };
  if (!isQuoted && QUOTE.test(line)) return quoteAt(text);
  return ITEM.test(line) ? listAt(text) : undefined;
}

function quoteAt(text: string): Found {
  const lines = linesWhile(text, (line) => QUOTE.test(line));
  const inner = lines.map((line) => line.slice('> '.length)).join('\n');
  return { block: { kind: 'quote', blocks: readBlocks(inner, true) }, length: lines.join('\n').length };
}

function listAt(text: string): Found {
  const lines = linesWhile(text, (line) => ITEM.test(line));
  return { block: listOf(lines, 0), length: lines.join('\n').length };
}

/** A list of items, those that stand further in being lists within. */
function listOf(lines: readonly string[], depth: number): Block {
  const parts = lines.map((line) => {
    const [, space = '', number, inner = ''] = ITEM.exec(line) ?? [];
    return { line, indent: space.length, number, inner };
  });
  const own = parts[0]?.indent ?? 0;
  const items: Block[][] = [];
  for (let place = 0; place < parts.length; ) {
    const part = parts[place];
    const next = parts.findIndex(({ indent }, at) => at > place && (indent <= own || depth >= DEEPEST_LIST));
    const end = next === -1 ? parts.length : next;
    const within = parts.slice(place + 1, end).map(({ line }) => line);
    items.push([
      { kind: 'lines', inner: readInline(part?.inner ?? '') },
      ...(within.length > 0 ? [listOf(within, depth + 1)] : []),
    ]);
    place = end;
  }
  const number = parts[0]?.number;
  return { kind: 'list', start: number === undefined ? undefined : Number(number), items };
}

function linesWhile(text: string, belongs: (line: string) => boolean): string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !belongs(line));
  return end === -1 ? lines : lines.slice(0, end);
}
