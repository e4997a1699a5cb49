import type { MentionContext } from '../../../answer/values/mentions.ts';
import { fold } from '../../../language/fold.ts';
import { PERSON_NOUNS, PERSON_TITLES } from '../../../language/role-nouns.ts';
import type { Token } from '../../../search/analyzer.ts';
import type { Spot } from '../evidence.ts';
import type { NameInquiry } from '../inquiry.ts';

/**
 * Whether who bears a last name in an article is somebody else than the message's: by a first name, or because it is a
 * firm.
 *
 * @param at place of the last name's token.
 */
export function isNamesake(
  { detail, claim }: NameInquiry,
  { reading: { tokens } }: Spot,
  at: number,
  { names }: MentionContext,
): boolean {
  const given = claim.tokens
    .slice(detail.first, detail.last - 1)
    .filter((token) => !token.stop && !isTitle(token))
    .map(({ form }) => form);
  const printed = tokens[at];
  if (given.length === 0 || printed === undefined) return false;
  const before = tokens[at - 1];
  const isGiven = before?.capital === true && !before.stop && !isTitle(before);
  const own = [...(isGiven ? [before.form] : []), ...givenNames(printed, names)];
  if (own.length === 0) return isBody(printed, names);
  const isShort = (one: string, other: string): boolean => one.charAt(0) === other;
  return !own.some((form) => given.some((one) => one === form || isShort(one, form) || isShort(form, one)));
}

function isTitle({ form }: Token): boolean {
  return PERSON_TITLES.has(form) || PERSON_NOUNS.has(form);
}

/** The first names that the article gives to a last name. */
function givenNames({ form, start, end }: Token, names: MentionContext['names']): string[] {
  const full = names.fullName({ text: form, words: [form], first: 0, last: 1, start, end, kind: 'person' });
  return fold(full)
    .split(/[^\p{L}]+/u)
    .slice(0, -1);
}

function isBody({ form, start, end }: Token, names: MentionContext['names']): boolean {
  return (
    names.kindOf({ text: form, words: [form], first: 0, last: 1, start, end, kind: 'unknown' }) ===
    'organisation'
  );
}
