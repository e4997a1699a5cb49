import { STOP_WORDS } from '../../language/stop-words.ts';
import type { QuotedWord } from './quoted-words.ts';
import { longestRun, type WordRun } from './runs.ts';
import type { WordIndex } from './word-index.ts';

/** A run of so many words is no accident; of fewer, it needs words that tell something. */
const LONG = 4;
const SHORT = 3;
const TELLING_IN_SHORT = 2;
/** Between two signs of omission the writer says himself where a run begins and ends. */
const MARKED = 2;
/** Where a run took its neighbour's first words by accident, it gives back so many. */
const GIVEN_BACK = 3;
/** A quotation of many small pieces is a text of its own. */
const WORDS_A_PIECE = 4;

/** True runs that make up a quotation. */
export interface Cover {
  readonly runs: readonly WordRun[];
  /** Places of stop words that join two runs and stand in neither: "and". */
  readonly joints: readonly number[];
}

/**
 * Makes up a quotation of as few true runs as possible, from left to right; undefined where some word belongs to none.
 * Taking the longest run each time gives the fewest, since every part of a run is a run.
 */
export function coverByRuns(
  words: readonly QuotedWord[],
  ids: readonly number[],
  index: WordIndex,
): Cover | undefined {
  const runs: WordRun[] = [];
  const joints: number[] = [];
  let from = 0;
  while (from < ids.length) {
    const last = runs.at(-1);
    const after = last === undefined ? undefined : last.at + last.length - 1;
    const run = longestWithin(words, ids, from, after, index);
    if (run !== undefined && isNoAccident(run, words)) {
      runs.push(run);
      from += run.length;
      continue;
    }
    const shared = last === undefined ? undefined : givenBack(last, words, ids, from, index);
    if (shared !== undefined) {
      runs.splice(-1, 1, ...shared);
      from = shared[1].from + shared[1].length;
      continue;
    }
    const isJoint =
      last !== undefined && joints.at(-1) !== from - 1 && STOP_WORDS.has(words[from]?.form ?? '');
    if (!isJoint) return undefined;
    joints.push(from);
    from += 1;
  }
  const isWhole = runs.length < 2 || runs.length <= Math.max(2, ids.length / WORDS_A_PIECE);
  return isWhole ? { runs, joints } : undefined;
}

/** The longest run that crosses no sign of omission. */
function longestWithin(
  words: readonly QuotedWord[],
  ids: readonly number[],
  from: number,
  after: number | undefined,
  index: WordIndex,
): WordRun | undefined {
  const run = longestRun(ids, from, after, index);
  if (run === undefined) return undefined;
  const gap = words.findIndex(
    ({ behindGap }, place) => behindGap && place > from && place < from + run.length,
  );
  return gap < 0 ? run : { ...run, length: gap - from };
}

function isNoAccident({ from, length }: WordRun, words: readonly QuotedWord[]): boolean {
  const telling = words.slice(from, from + length).filter(({ form }) => !STOP_WORDS.has(form)).length;
  if (telling === 0) return false;
  const isMarkedOff =
    (from === 0 || words[from]?.behindGap === true) &&
    (from + length === words.length || words[from + length]?.behindGap === true) &&
    length < words.length;
  return (
    length >= LONG || (length >= SHORT && telling >= TELLING_IN_SHORT) || (isMarkedOff && length >= MARKED)
  );
}

function givenBack(
  last: WordRun,
  words: readonly QuotedWord[],
  ids: readonly number[],
  from: number,
  index: WordIndex,
): [WordRun, WordRun] | undefined {
  if (words[from]?.behindGap) return undefined;
  for (let back = 1; back <= GIVEN_BACK; back += 1) {
    const shorter = { ...last, length: last.length - back };
    if (shorter.length < 1 || !isNoAccident(shorter, words)) return undefined;
    const next = longestWithin(words, ids, from - back, shorter.at + shorter.length - 1, index);
    if (next !== undefined && next.length > back && isNoAccident(next, words)) return [shorter, next];
  }
  return undefined;
}
