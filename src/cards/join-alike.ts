import type { FindingLine } from './card.ts';

/** In UTF-16 units, of all words in a line. */
const LONGEST_LINE = 120;

/** Makes one line of findings that follow each other and of which the same is said: a message may hold many names. */
export function joinAlike(lines: readonly FindingLine[]): FindingLine[] {
  const joined: FindingLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && areAlike(last, line)) {
      joined[joined.length - 1] = join(last, line);
    } else joined.push(line);
  }
  return joined;
}

function areAlike(one: FindingLine, other: FindingLine): boolean {
  return (
    one.stand === other.stand &&
    String(one.footnotes) === String(other.footnotes) &&
    [one, other].every(({ remarks, comparison }) => remarks.length === 0 && comparison === undefined) &&
    [...one.words, ...other.words].join('').length <= LONGEST_LINE
  );
}

function join(one: FindingLine, other: FindingLine): FindingLine {
  const unsaid = other.words.filter((words) => !one.words.includes(words));
  return { ...one, words: [...one.words, ...unsaid], parts: one.parts + other.parts };
}
