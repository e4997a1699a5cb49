import type { TextRange } from '../../text-range.ts';
import { graphemeEdges } from './grapheme-edges.ts';

/**
 * The highlights within a range: in order, apart, whole graphemes, whatever came in. Neighbouring words are one: a run of
 * bold with holes of one blank is hard to read.
 */
export function litRanges(text: string, within: TextRange, highlights: readonly TextRange[]): TextRange[] {
  const edges = graphemeEdges(text);
  const inside = (at: number): number => Math.min(Math.max(at, within.start), within.end);
  const ranges = highlights
    .filter(({ start, end }) => Number.isInteger(start) && Number.isInteger(end))
    .map(({ start, end }) => ({ start: inside(start), end: inside(end) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start: inside(edges.before(start)), end: inside(edges.after(end)) }))
    .sort((a, b) => a.start - b.start);
  const lit: TextRange[] = [];
  for (const range of ranges) {
    const last = lit.at(-1);
    if (last === undefined || (range.start > last.end && text.slice(last.end, range.start) !== ' '))
      lit.push(range);
    else lit[lit.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return lit;
}
