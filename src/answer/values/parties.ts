import { ORGANISATION_NOUNS } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import type { Reading } from '../reading.ts';
import { findCountries } from './countries.ts';
import type { Mention } from './mention.ts';
import type { MentionContext } from './mentions.ts';
import { findNames, type Name } from './names.ts';
import { findRolePhrases, type RolePhrase } from './role-phrases.ts';

/** How sure it is that something names the body asked for: by what it is, and by who else it could be. */
const TRUST = {
  unknown: 0.75,
  thing: 0.4,
  state: 0.75,
  described: 0.5,
  pronounLike: 0.15,
  publisher: 0.4,
} as const;
/** Whom the whole story is about, few of its questions are about: a name in every paragraph is worth half. */
const EVERYWHERE = 0.5;

/**
 * The people of a paragraph.
 *
 * @param describe whether descriptions count too ("an unnamed source"), as they do when the question is who did it.
 */
export function findPeople(reading: Reading, { names }: MentionContext, describe: boolean): Mention[] {
  const named = findNames(reading).flatMap((name): Mention[] => {
    if (names.kindOf(name) !== 'person') return [];
    const text = names.fullName(name);
    return [{ kind: 'person', key: text.toLowerCase(), text, start: name.start, end: name.end }];
  });
  return describe ? [...named, ...descriptions(reading, 'person', named)] : named;
}

/** The organisations of a paragraph; with descriptions, states too, since states do what governments decide. */
export function findOrganisations(reading: Reading, context: MentionContext, describe: boolean): Mention[] {
  const named = findNames(reading).flatMap((name): Mention[] => {
    const kind = context.names.kindOf(name);
    if (kind === 'person' || kind === 'place') return [];
    const text = context.names.fullName(name);
    const trust = kind === 'organisation' || isCalledBody(reading, name) ? 1 : TRUST[kind];
    return [
      {
        kind: 'organisation',
        key: text.toLowerCase(),
        text,
        start: name.start,
        end: name.end,
        trust:
          trust *
          (1 - EVERYWHERE * context.share(name.words[0] ?? '')) *
          (context.isPublisher(name) ? TRUST.publisher : 1),
        modifier: isModifier(reading, name),
      },
    ];
  });
  if (!describe) return named;
  const states = findCountries(reading.tokens)
    .filter(({ adjective, token }) => !adjective && reading.tokens[token + 1]?.tied !== true)
    .map((state): Mention => ({ ...state, trust: TRUST.state }));
  return [...named, ...states, ...descriptions(reading, 'organisation', named)];
}

function descriptions(reading: Reading, kind: RolePhrase['kind'], named: readonly Mention[]): Mention[] {
  return findRolePhrases(reading.text, reading.tokens)
    .filter((phrase) => phrase.kind === kind && !named.some((name) => tellsOf(phrase, name, reading.text)))
    .map(({ text, head, start, end }) => ({
      kind,
      key: text.toLowerCase().replace(/^(?:a|an|the|some|another) /, ''),
      text,
      start,
      end,
      described: true,
      // "the company" points back at somebody and names nobody.
      trust: text.toLowerCase() === `the ${head}` ? TRUST.pronounLike : TRUST.described,
    }));
}

/** Whether a phrase holds a name, or describes the one before it: "Ada Bell, a diplomat". */
function tellsOf(phrase: RolePhrase, name: Mention, text: string): boolean {
  const overlaps = name.start < phrase.end && phrase.start < name.end;
  return overlaps || (name.end <= phrase.start && text.slice(name.end, phrase.start) === ', ');
}

/** Whether the noun before or behind a name calls it a body: "the bank Corvin", "Best Buy stores". */
function isCalledBody({ tokens }: Reading, name: Name): boolean {
  return [tokens[name.first - 1], tokens[name.last]].some(
    (token) => token !== undefined && ORGANISATION_NOUNS.has(singularOf(token.form)),
  );
}

/** Whether a name only says whose the things behind it are: "Acme products". */
function isModifier({ text, tokens }: Reading, name: Name): boolean {
  const next = tokens[name.last];
  if (next === undefined || next.stop || next.capital || text.slice(name.end, next.start) !== ' ')
    return false;
  return next.form.endsWith('s') && !/(?:ss|es)$/.test(next.form);
}
