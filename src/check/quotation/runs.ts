import type { WordIndex } from './word-index.ts';

/** The same words in a quotation and in a paragraph. */
export interface WordRun {
  /** Place of its first word in the quotation. */
  readonly from: number;
  /** Place of its first word in the corpus's row. */
  readonly at: number;
  readonly length: number;
}

/** The places where a whole quotation runs in one paragraph. */
export function verbatimAt(words: readonly number[], index: WordIndex): number[] {
  let rarest = 0;
  for (const [place, id] of words.entries()) {
    if (index.placesOf(id).length < index.placesOf(words[rarest] ?? -1).length) rarest = place;
  }
  const found: number[] = [];
  for (const place of index.placesOf(words[rarest] ?? -1)) {
    const at = place - rarest;
    if (at >= 0 && runLength(words, 0, at, index) === words.length) found.push(at);
  }
  return found;
}

/** How many words are the same from a place of the quotation and a place of the row on, within one paragraph. */
function runLength(words: readonly number[], from: number, at: number, index: WordIndex): number {
  const end = index.stretchAt(at)?.last ?? 0;
  let length = 0;
  while (from + length < words.length && at + length < end && index.at(at + length) === words[from + length])
    length += 1;
  return length;
}

/**
 * The longest run that begins at a place of the quotation; of several the one nearest behind `after`, a place in the row.
 */
export function longestRun(
  words: readonly number[],
  from: number,
  after: number | undefined,
  index: WordIndex,
): WordRun | undefined {
  const next = words[from + 1];
  let best: WordRun | undefined;
  for (const at of index.placesOf(words[from] ?? -1)) {
    if (next !== undefined && best !== undefined && best.length > 1 && index.at(at + 1) !== next) continue;
    const length = runLength(words, from, at, index);
    if (
      best === undefined ||
      length > best.length ||
      (length === best.length && isNearer(at, best.at, after, index))
    )
      best = { from, at, length };
  }
  return best;
}

function isNearer(at: number, other: number, after: number | undefined, index: WordIndex): boolean {
  if (after === undefined) return false;
  const stretch = index.stretchAt(after);
  const isBehind = (place: number): boolean => place > after && index.stretchAt(place) === stretch;
  return isBehind(at) && !isBehind(other);
}
