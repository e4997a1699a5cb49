import { ORGANISATION_NOUNS, PERSON_NOUNS, SPEECH_VERBS } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import type { Token } from '../../search/analyzer.ts';
import { isCountryTerm } from '../../search/country-terms.ts';
import type { TextRange } from '../../text-range.ts';

/** A description of someone by what they are: "an unnamed third-party organization", "some government officials". */
export interface RolePhrase extends TextRange {
  readonly text: string;
  readonly head: string;
  readonly kind: 'person' | 'organisation';
  /** Places of its first token and behind its last one. */
  readonly first: number;
  readonly last: number;
}

const DETERMINER = /^(?:a|an|the|some|another|any|one|two|several|many|its|their|his|her|our|other|all)$/;
const MOST_BEFORE_HEAD = 5;
/** Verbs that end a phrase on its left where no determiner does. */
const VERB_LIKE = /^(?:\p{L}{3,}ed|\p{L}{3,}ing|told|let|made|led|said)$/u;
const ADJECTIVE_LIKE =
  /^(?:unnamed|so-called|unidentified|based|retired|leading|united|aged|wanted|alleged|ruling|opposing|founding|supposed|named)$/;

/** Finds the descriptions of people and organisations in a text. */
export function findRolePhrases(text: string, tokens: readonly Token[]): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.capital) continue;
    const head = headAt(tokens, place);
    if (head === undefined) continue;
    // In "government officials" the later noun is the head.
    const next = tokens[place + 1];
    if (next !== undefined && adjoins(text, token, next) && headAt(tokens, place + 1) !== undefined) continue;
    // "the diplomat John Smith": the name that follows says it better.
    if (next?.capital && !next.stop && text.slice(token.end, next.start) === ' ') continue;
    // Behind "who" or "to" it is the verb: "who heads the department".
    if (/^(?:who|which|that|to|will|would|can|could|they|he|she|it)$/.test(tokens[place - 1]?.form ?? ''))
      continue;
    const first = beginning(text, tokens, place);
    // A bare noun in the singular is no description of anybody: "major newspapers", "source code".
    if (
      head.noun !== 'intelligence' &&
      !DETERMINER.test(tokens[first]?.form ?? '') &&
      singularOf(token.form) === token.form
    )
      continue;
    const start = tokens[first]?.start ?? token.start;
    phrases.push({
      text: text.slice(start, token.end),
      head: head.noun,
      kind: head.kind,
      first,
      last: place + 1,
      start,
      end: token.end,
    });
  }
  return phrases;
}

function headAt(
  tokens: readonly Token[],
  place: number,
): { noun: string; kind: RolePhrase['kind'] } | undefined {
  const form = tokens[place]?.form ?? '';
  const before = tokens[place - 1]?.form ?? '';
  const noun = singularOf(form);
  if (ORGANISATION_NOUNS.has(`${before} ${noun}`)) return { noun: `${before} ${noun}`, kind: 'organisation' };
  if (/^(?:intelligence|media|press|diplomacy)$/.test(noun) && isCountryTerm(tokens[place - 1]?.term ?? ''))
    return { noun, kind: 'organisation' };
  if (PERSON_NOUNS.has(noun)) return { noun, kind: 'person' };
  if (ORGANISATION_NOUNS.has(noun)) return { noun, kind: 'organisation' };
  return undefined;
}

function adjoins(text: string, token: Token, next: Token): boolean {
  return /^[\s-]$/.test(text.slice(token.end, next.start));
}

function beginning(text: string, tokens: readonly Token[], head: number): number {
  let first = head;
  while (first > 0 && head - first < MOST_BEFORE_HEAD) {
    const before = tokens[first - 1];
    const here = tokens[first];
    if (before === undefined || here === undefined || !adjoins(text, before, here)) break;
    if (DETERMINER.test(before.form)) return first - 1;
    if (before.stop || SPEECH_VERBS.has(before.form)) break;
    if (VERB_LIKE.test(before.form) && !ADJECTIVE_LIKE.test(before.form) && !before.tied) break;
    first -= 1;
  }
  return first;
}
