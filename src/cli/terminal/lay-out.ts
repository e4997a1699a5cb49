import type { TextRange } from '../../text-range.ts';
import type { Paint } from './style.ts';
import { displayWidth } from './width.ts';
import { wrapLines } from './wrap.ts';

/** A part of a text that stands out. */
export interface Painted extends TextRange {
  readonly paint: Paint;
}

/**
 * Lays a text out in lines of at most `width` columns. The first begins with `lead`, the others with as much space.
 *
 * @param painted ranges over `text`, in order and apart; those that run over a line's end go on in the next.
 */
export function layOut(
  text: string,
  lead: string,
  width: number,
  painted: readonly Painted[] = [],
): string[] {
  const indent = displayWidth(lead);
  return wrapLines(text, Math.max(width - indent, 1)).map(
    (line, index) => (index === 0 ? lead : ' '.repeat(indent)) + paintLine(text, line, painted),
  );
}

/** Paint is put on what was sliced: a range never counts the marks of another. */
function paintLine(text: string, line: TextRange, painted: readonly Painted[]): string {
  let shown = '';
  let done = line.start;
  for (const { start, end, paint } of painted) {
    const from = Math.max(start, done);
    const to = Math.min(end, line.end);
    if (from >= to) continue;
    shown += text.slice(done, from) + paint(text.slice(from, to));
    done = to;
  }
  return shown + text.slice(done, line.end);
}
