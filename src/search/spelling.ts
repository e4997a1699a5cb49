import type { Vocabulary } from './vocabulary.ts';

const LETTERS_ONLY = /^\p{L}+$/u;
const SHORTEST = 4;
/** From this length on, two wrong letters are still recognised. */
const LONG = 8;
/** More than any word's frequency: people rarely mistype the first letter. */
const SAME_START = 1e9;

/**
 * The corpus's word nearest to one that it does not hold: one letter off, or two in a long word; of several the one that
 * begins alike, then the commonest. Nothing for short words and numbers, which are near to too much.
 */
export function correctSpelling(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < SHORTEST || !LETTERS_ONLY.test(word)) return undefined;
  const signature = letterSet(word);
  const signatures = letterSetsOf(vocabulary);
  let limit = word.length >= LONG ? 2 : 1;
  let found: { name: string; rank: number } | undefined;
  for (let form = 0; form < vocabulary.size; form += 1) {
    // Each edit changes at most two letters of the set, so most words need no closer look.
    if (bitCount((signatures[form] ?? 0) ^ signature) > 2 * limit) continue;
    const name = vocabulary.formName(form);
    if (
      name.length < SHORTEST - 1 ||
      Math.abs(name.length - word.length) > limit ||
      vocabulary.isStopForm(form)
    )
      continue;
    const distance = editDistance(word, name, limit);
    if (distance > limit) continue;
    const rank =
      vocabulary.paragraphsWith(vocabulary.termOfForm(form)) + (name[0] === word[0] ? SAME_START : 0);
    if (distance < limit || found === undefined || rank > found.rank) found = { name, rank };
    limit = distance;
  }
  return found?.name;
}

/** By form; a vocabulary only grows until its corpus is indexed. */
const letterSets = new WeakMap<Vocabulary, Int32Array>();

function letterSetsOf(vocabulary: Vocabulary): Int32Array {
  const known = letterSets.get(vocabulary);
  if (known?.length === vocabulary.size) return known;
  const sets = new Int32Array(vocabulary.size);
  for (let form = 0; form < sets.length; form += 1) sets[form] = letterSet(vocabulary.formName(form));
  letterSets.set(vocabulary, sets);
  return sets;
}

/** Which of 32 classes of letters a word holds: words that differ in few letters differ in few bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let place = 0; place < word.length; place += 1) set |= 1 << (word.charCodeAt(place) & 31);
  return set;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Damerau-Levenshtein distance in its optimal-string-alignment form (insertions, deletions, replacements and swaps of
 * neighbours), or `limit + 1` as soon as it is known to be greater.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}
