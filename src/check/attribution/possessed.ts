import type { Reading } from '../../answer/reading.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import type { Speaker } from './speakers.ts';

const POSSESSIVE = /^['’]s?\s/u;
const PEOPLE = /^(?:crew|staff|team|people|side)$/;
const PREPOSITION = /^(?:of|for|on|in|at|from|to|by|with|about|as)$/;
/** So many words behind the owner the role is named. */
const REACH = 5;

/** From whom a text names to whom it means: "Alder's lawyer" is the lawyer. */
export function possessedBy(owner: Speaker, { text, tokens }: Reading, until: number): Speaker {
  if (owner.kind === 'pronoun' || !POSSESSIVE.test(text.slice(owner.end, until))) return owner;
  const behind = tokens.filter(({ start, end }) => start > owner.end + 1 && end <= until).slice(0, REACH);
  const preposition = behind.findIndex(({ form }) => PREPOSITION.test(form));
  const role = behind
    .slice(0, preposition < 0 ? REACH : preposition)
    .findLast(({ form }) => isRole(singularOf(form)));
  if (role === undefined) return owner;
  const { start } = owner;
  const printed = text.slice(start, role.end);
  return { kind: 'described', text: printed, words: [singularOf(role.form)], start, end: role.end };
}

function isRole(noun: string): boolean {
  return PERSON_NOUNS.has(noun) || ORGANISATION_NOUNS.has(noun) || PEOPLE.test(noun);
}
