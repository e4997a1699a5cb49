import { cleanLine } from '../corpus/clean-text.ts';
import { NEGATION_REACH, negates } from '../language/negates.ts';
import { ELLIPSIS, shorten } from './shorten.ts';

/**
 * The beginning of a statement, as {@link shorten} makes it, but never cut within three words after a negation: then the
 * negation goes too. `…` alone where nothing can be kept.
 */
export function shortenStatement(text: string, length: number): string {
  const line = cleanLine(text);
  const short = shorten(line, length);
  if (short === line) return line;
  const words = short.slice(0, -ELLIPSIS.length).split(' ');
  return words.slice(0, safeCount(words)).join(' ') + ELLIPSIS;
}

/** As many words as can stand before a cut. */
function safeCount(words: readonly string[]): number {
  let count = words.length;
  for (let place = count - 1; place >= Math.max(0, count - NEGATION_REACH); place -= 1) {
    if (negates(words[place] ?? '')) count = place;
  }
  return count;
}
