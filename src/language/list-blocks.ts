import type { TextRange } from '../text-range.ts';

/** A run of prose or one item of a list, with the white space around it. */
export interface ListBlock extends TextRange {
  readonly item: boolean;
}

const BULLET_LINE = /[ \t\u00a0]*[-•*–‣◦▪·][ \t\u00a0]+/y;
const NUMBER_LINE = /[ \t\u00a0]*\d{1,3}[.)][ \t\u00a0]+/y;
const BLANK_LINE = /[ \t\u00a0\r]*(?:\n|$)/y;
const INDENTED_LINE = /[ \t]{2}/y;

function startsWith(line: RegExp, text: string, at: number): boolean {
  line.lastIndex = at;
  return line.test(text);
}

/** Cuts a text at list items and blank lines. The blocks are in order and touch each other from 0 to the end. */
export function listBlocks(text: string): ListBlock[] {
  const blocks: ListBlock[] = [];
  let start = 0;
  let item = startsWith(BULLET_LINE, text, 0) || startsWith(NUMBER_LINE, text, 0);
  for (let line = text.indexOf('\n') + 1; line > 0; line = text.indexOf('\n', line) + 1) {
    // A number that a line happens to begin with is the end of the sentence before: "in\n2017. Then".
    const nextIsItem =
      startsWith(BULLET_LINE, text, line) ||
      ((item || !/[\p{L}\p{N}]/u.test(text.charAt(line - 2))) && startsWith(NUMBER_LINE, text, line));
    const endsItem = item && !startsWith(INDENTED_LINE, text, line);
    if (!nextIsItem && !endsItem && !startsWith(BLANK_LINE, text, line)) continue;
    blocks.push({ start, end: line, item });
    start = line;
    item = nextIsItem;
  }
  blocks.push({ start, end: text.length, item });
  return blocks;
}
