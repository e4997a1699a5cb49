import type { TextRange } from '../../text-range.ts';
import { displayWidth } from './width.ts';

/** A part of a text that no line end may cut. */
interface Piece extends TextRange {
  readonly width: number;
}

const NOT_AT_START = /^[\p{Pe}\p{Pf}\p{Po}ー々]/u;
const NOT_AT_END = /[\p{Ps}\p{Pi}]$/u;

/**
 * Cuts a text into lines of at most `width` columns, at spaces and line feeds; scripts that write without spaces are
 * cut between their letters, and a word that is longer than a line wherever the line ends.
 *
 * @returns the lines as ranges, without the space around them.
 */
export function wrapLines(text: string, width: number): TextRange[] {
  const lines: TextRange[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    let line: Piece | undefined;
    for (const piece of pieces(paragraph[0], paragraph.index, width)) {
      const longer: number = line === undefined ? 0 : line.width + piece.start - line.end + piece.width;
      if (line !== undefined && longer > width) {
        lines.push({ start: line.start, end: line.end });
        line = undefined;
      }
      line = line === undefined ? piece : { start: line.start, end: piece.end, width: longer };
    }
    if (line !== undefined) lines.push({ start: line.start, end: line.end });
  }
  return lines;
}

function* pieces(text: string, offset: number, width: number): Generator<Piece> {
  for (const word of text.matchAll(/\S+/gu)) {
    const start = offset + word.index;
    const columns = displayWidth(word[0]);
    if (columns === word[0].length && columns <= width) yield { start, end: start + columns, width: columns };
    else yield* piecesOfWord(word[0], start, width);
  }
}

function* piecesOfWord(word: string, offset: number, width: number): Generator<Piece> {
  let start = 0;
  let piece = '';
  let last = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== '' && (mayCut(last, segment) || displayWidth(piece + segment) > width)) {
      yield { start: offset + start, end: offset + start + piece.length, width: displayWidth(piece) };
      start += piece.length;
      piece = '';
    }
    piece += segment;
    last = segment;
  }
  yield { start: offset + start, end: offset + start + piece.length, width: displayWidth(piece) };
}

function mayCut(before: string, after: string): boolean {
  if (NOT_AT_END.test(before) || NOT_AT_START.test(after)) return false;
  return displayWidth(before) > 1 || displayWidth(after) > 1;
}
