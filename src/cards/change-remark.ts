import type { Change } from '../check/check.ts';
import type { Words } from '../words/words.ts';
import type { Remark } from './card.ts';
import { shorten } from './shorten.ts';

/** So many changes are named; a comparison shows them all. */
const MOST_CHANGES = 5;
/** In UTF-16 units. */
const LONGEST_WORDS = 40;

/** Names the gravest changes, those of one sort together, in a line. */
export function changeRemark(changes: readonly Change[], words: Words['check']): Remark {
  const named = changes.slice(0, MOST_CHANGES);
  const inOrder = [...new Set(named.map(sortOf))];
  const said = inOrder.map((sort) => {
    const own = named.filter((change) => sortOf(change) === sort);
    return SAY[sort](
      own.map(({ from, to }) => ({ from: short(from), to: short(to) })),
      words,
    );
  });
  return { text: said.join(' · ') };
}

type Sort = 'changed' | 'leftOut' | 'putIn';

function sortOf({ from, to }: Pick<Change, 'from' | 'to'>): Sort {
  if (to === '') return 'leftOut';
  return from === '' ? 'putIn' : 'changed';
}

interface Wording {
  readonly from: string;
  readonly to: string;
}

const SAY: Readonly<Record<Sort, (changes: readonly Wording[], words: Words['check']) => string>> = {
  changed: (changes, words) => words.changed(changes.map(({ from, to }) => `${from} → ${to}`)),
  leftOut: (changes, words) => words.leftOut(changes.map(({ from }) => from)),
  putIn: (changes, words) => words.putIn(changes.map(({ to }) => to)),
};

function short(text: string): string {
  return shorten(text, LONGEST_WORDS);
}
