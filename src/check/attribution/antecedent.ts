import type { Reading } from '../../answer/reading.ts';
import { PERSON_NOUNS } from '../../language/role-nouns.ts';
import type { Speaker } from './speakers.ts';

/** Whether a name is a person's; only an article knows for sure. */
export type IsPerson = (speaker: Speaker) => boolean;

/** What a name's own words say of it. */
export const looksLikePerson: IsPerson = ({ kind, nameKind }) =>
  kind === 'name' && (nameKind === 'person' || nameKind === 'unknown');

/** Behind a preposition stands nobody who does anything. */
const OBJECT = /\b(?:to|from|of|with|by|at|in|for|against|on|about)\s+(?:the\s+)?$/;
const LEAD = 16;
const OF_ANOTHER = /^(?:his|her|their)\b/i;

/**
 * Whom a pronoun stands for: of the last sentence that has anybody whom it may stand for, the first, who is its subject.
 * A person's name goes before somebody who is only described, and that one before a name that may be anybody's.
 */
export function antecedentOf(
  pronoun: Speaker,
  speakers: readonly Speaker[],
  { text, sentences }: Reading,
  isPerson: IsPerson,
): Speaker | undefined {
  const before = speakers.filter((one) => one.kind !== 'pronoun' && one.end <= pronoun.start);
  const isObject = ({ start }: Speaker): boolean => OBJECT.test(text.slice(Math.max(0, start - LEAD), start));
  const ranks = ranksFor(pronoun.words[0] ?? '', isPerson, (one) => looksLikePerson(one) && !isObject(one));
  const last = before.findLast((one) => ranks.some((fits) => fits(one)));
  if (last === undefined) return undefined;
  const begin = sentences.findLast(({ start }) => start <= last.start)?.start ?? 0;
  const near = before.filter(({ start }) => start >= begin);
  for (const fits of ranks) {
    const found = near.find(fits);
    if (found !== undefined) return found;
  }
  return last;
}

function ranksFor(
  pronoun: string,
  isPerson: IsPerson,
  mayBePerson: IsPerson,
): readonly ((one: Speaker) => boolean)[] {
  const isHuman = ({ kind, words, text }: Speaker): boolean =>
    kind === 'described' && PERSON_NOUNS.has(words.at(-1) ?? '') && !OF_ANOTHER.test(text);
  if (pronoun === 'he' || pronoun === 'she') return [isPerson, isHuman, mayBePerson];
  if (pronoun === 'it') return [(one) => !isPerson(one) && !isHuman(one)];
  return [() => true];
}
