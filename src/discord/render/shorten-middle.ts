import { ELLIPSIS } from '../../cards/shorten.ts';
import { NEGATION_REACH, negates } from '../../language/negates.ts';

/** In UTF-16 units; so much is shown without a cut. */
const LONGEST = 64;
/** So much of it stands beside each neighbour. */
const BESIDE = 28;

/**
 * Words between changes, shortened to those beside the changes: `the ferry … by the end of`. No cut falls within three
 * words behind a negation.
 *
 * @param text on one line.
 * @param isBehind whether a change stands before it, whose next words are kept.
 * @param isBefore whether a change stands behind it, whose last words before it are kept.
 */
export function shortenMiddle(text: string, isBehind: boolean, isBefore: boolean): string {
  if (text.length <= LONGEST) return text;
  const words = text.split(' ');
  const head = isBehind ? headCount(words) : 0;
  const tail = isBefore ? tailStart(words) : words.length;
  if (head >= tail) return text;
  return [...words.slice(0, head), ELLIPSIS, ...words.slice(tail)].join(' ');
}

/** How many words to keep at the beginning. */
function headCount(words: readonly string[]): number {
  let count = 1;
  let length = words[0]?.length ?? 0;
  while (count < words.length && length + 1 + (words[count]?.length ?? 0) <= BESIDE) {
    length += 1 + (words[count]?.length ?? 0);
    count += 1;
  }
  while (count < words.length && words.slice(Math.max(0, count - NEGATION_REACH), count).some(negates))
    count += 1;
  return count;
}

/** The first of the words to keep at the end. */
function tailStart(words: readonly string[]): number {
  let start = words.length - 1;
  let length = words[start]?.length ?? 0;
  while (start > 0 && length + 1 + (words[start - 1]?.length ?? 0) <= BESIDE) {
    start -= 1;
    length += 1 + (words[start]?.length ?? 0);
  }
  const reach = Math.max(0, start - NEGATION_REACH);
  const negation = words.slice(reach, start).findIndex(negates);
  return negation < 0 ? start : reach + negation;
}
