import type { Change } from '../../check/check.ts';
import { shorten } from './shorten.ts';

const MOST = 5;
const LONGEST_WORDS = 40;

/** The changes that count most, as in `number nine → ten; negation “not” left out`; a comparison shows the others. */
export function nameChanges(changes: readonly Change[]): string {
  return changes
    .filter(({ type }) => type !== 'word')
    .slice(0, MOST)
    .map((change) => `${change.type} ${wording(change)}`)
    .join('; ');
}

function wording({ from, to }: Change): string {
  if (to === '') return `“${short(from)}” left out`;
  if (from === '') return `“${short(to)}” put in`;
  return `${short(from)} → ${short(to)}`;
}

function short(words: string): string {
  return shorten(words, LONGEST_WORDS);
}
