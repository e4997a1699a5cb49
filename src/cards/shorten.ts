import { cleanLine } from '../corpus/clean-text.ts';

/** Stands where something was left out. */
export const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The beginning of a text on one line, in at most `length` UTF-16 units, `…` included. It is cut between words; a single
 * word that is too long is cut between graphemes.
 */
export function shorten(text: string, length: number): string {
  const line = cleanLine(text);
  if (line.length <= length) return line;
  const room = length - ELLIPSIS.length;
  const space = line.lastIndexOf(' ', room);
  return line.slice(0, space > 0 ? space : endOfGraphemes(line, room)) + ELLIPSIS;
}

function endOfGraphemes(line: string, room: number): number {
  let end = 0;
  // More than fits, so that the last grapheme is seen whole.
  for (const { index, segment } of graphemes.segment(line.slice(0, room * 2))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return end;
}
