import { GIVEN_NAMES } from '../../language/given-names.ts';
import type { Passage } from './passage.ts';
import type { Speaker } from './speakers.ts';

/** The folded words of a name, with those of the full name that the article gives. */
export function wordsOf(speaker: Speaker, { names }: Passage): string[] {
  if (speaker.kind !== 'name') return [...speaker.words];
  const full = names.fullName({ ...speaker, first: 0, last: speaker.words.length, kind: 'person' });
  const others = full
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return [...speaker.words, ...others];
}

/** One name is all of the other, the first and last words are the same, or one is the other's initials. */
export function sharesName(own: readonly string[], other: readonly string[]): boolean {
  return (
    own.every((word) => other.includes(word)) ||
    other.every((word) => own.includes(word)) ||
    (own.length > 1 && other.includes(own.at(-1) ?? '') && other.includes(own[0] ?? '')) ||
    isAcronymOf(own, other) ||
    isAcronymOf(other, own)
  );
}

function isAcronymOf([short = '', ...rest]: readonly string[], long: readonly string[]): boolean {
  return rest.length === 0 && long.length > 1 && short === long.map((word) => word.charAt(0)).join('');
}

/** Whether a name is a person's, going by the article, else by a given name or a title. */
export function isPerson(speaker: Speaker, { names }: Passage): boolean {
  if (speaker.kind !== 'name') return false;
  const { words, nameKind } = speaker;
  const kind = names.kindOf({ ...speaker, first: 0, last: words.length, kind: 'unknown' });
  if (kind !== 'unknown') return kind === 'person';
  if (words.length > 1 && names.isPerson(words.at(-1) ?? '')) return true;
  return nameKind === 'person' && (words.length === 1 || GIVEN_NAMES.has(words[0] ?? ''));
}

/** Whether a name is a place's. */
export function isPlace(speaker: Speaker, { names }: Passage): boolean {
  if (speaker.kind !== 'name') return false;
  const { nameKind = 'unknown', words } = speaker;
  return names.kindOf({ ...speaker, first: 0, last: words.length, kind: nameKind }) === 'place';
}
