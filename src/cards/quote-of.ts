import type { Citation } from '../answer/answer.ts';
import { splitSentences } from '../language/sentences.ts';

/** In UTF-16 units: five of them with their ruling fill a message. */
const LONGEST_QUOTE = 600;

/** The words that a ruling keeps of a citation: its first whole sentences, one at least. */
export function quoteOf({ paragraph: { text }, start, end }: Citation): string {
  const within = splitSentences(text).filter((sentence) => start <= sentence.start && sentence.end <= end);
  const [first] = within;
  if (first === undefined) return text.slice(start, end);
  const last = within.findLast((sentence) => sentence.end - first.start <= LONGEST_QUOTE) ?? first;
  return text.slice(first.start, last.end);
}
