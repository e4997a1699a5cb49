import { isListItem, itemNumber } from '../corpus/list-line.ts';
import { cleanLines } from '../corpus/paragraph-draft.ts';
import type { Block } from './block.ts';
import { endsSentence } from './line-shape.ts';

/** Longer lines are not wrapped by hand or by a mail program. */
const WIDEST_WRAP = 120;

/**
 * Whether the line break between two neighbouring lines is a mere wrap. It is none where the next line's first word
 * would still have fitted.
 */
function wrapTest(lines: readonly string[]): (line: string, next: string) => boolean {
  const followed = lines.filter((line, index) => line.length > 40 && lines[index + 1]);
  const whole = followed.filter(endsSentence).length;
  if (followed.length === 0 || whole * 2 >= followed.length) return () => false;
  const lengths = followed.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return (line, next) => {
    const [word = ''] = next.split(' ', 1);
    return line.length <= WIDEST_WRAP && line.length + 1 + word.length > width * 0.8;
  };
}

/** Cuts plain text into blocks: at blank lines, at list items, and at line ends that are no wrapping. */
export function plainBlocks(text: string): Block[] {
  const lines = cleanLines(text);
  const isWrap = wrapTest(lines);
  const blocks: Block[] = [];
  let open: { kind: Block['kind']; text: string } | undefined;
  let number: number | undefined;
  let previous = '';
  const close = (): void => {
    if (open) blocks.push({ ...open, linked: false });
    open = undefined;
  };
  for (const line of lines) {
    if (line === '') {
      close();
    } else if (isListItem(line, number)) {
      close();
      open = { kind: 'item', text: line };
      number = itemNumber(line);
    } else if (open && isWrap(previous, line)) {
      open.text += ` ${line}`;
    } else {
      close();
      open = { kind: 'text', text: line };
      number = undefined;
    }
    previous = line;
  }
  close();
  return blocks;
}
