import { singularOf } from '../../language/singular.ts';
import { endsClause } from '../negation.ts';
import { DETERMINER } from './determiner.ts';
import { fitOfDoer } from './doer.ts';
import type { Setting } from './setting.ts';
import { STATE_BODY } from './state-body.ts';

const FIT = {
  modifier: 0.3,
  bodyOfState: 1.15,
  governed: 0.4,
  sameNoun: 1.2,
  agent: 1.35,
  otherRole: 0.25,
} as const;
const GOVERNING = /^(?:to|in|from|of|with|for|at|against|into)$/;
/** A role names its holder from at most so many tokens away, and only by nearly its own word. */
const ROLE_REACH = 8;
const SAME_ROLE = 0.6;
/** A noun phrase is no longer than so many tokens. */
const PHRASE_REACH = 7;

/** How well a country fits as the one that did something. 1 is neutral. */
export function fitOfCountry(setting: Setting): number {
  const { mention, question, reading, first, last } = setting;
  let fit = fitOfDoer(setting);
  // "the Dutch government" acts for its country, "the Dutch firm" does not.
  if (mention.modifier)
    fit *= STATE_BODY.test(reading.tokens[last + 1]?.form ?? '') ? FIT.bodyOfState : FIT.modifier;
  if (question.type === 'who' && GOVERNING.test(reading.tokens[first - 1]?.form ?? '')) fit *= FIT.governed;
  return fit;
}

/** How well a person or a body fits: by its role, by what it only qualifies, by what it did. 1 is neutral. */
export function fitOfName(setting: Setting): number {
  const { mention, question, reading, last } = setting;
  let fit = holdsRole(setting) ? 1 : FIT.otherRole;
  if (mention.modifier) {
    // "Acme and Bolt stores" answers "which stores"; "Acme products" does not answer anything.
    const noun = singularOf(reading.tokens[last + 1]?.form ?? '');
    fit *= question.tokens.some(({ form }) => singularOf(form) === noun) ? FIT.sameNoun : FIT.modifier;
  }
  return fit * (isAgent(setting) ? FIT.agent : fitOfDoer(setting));
}

/** Whether the role asked for, if there is one, stands beside the mention. */
function holdsRole({ hit, query, question: { role }, first, last }: Setting): boolean {
  if (role === undefined) return true;
  return hit.matches.some(
    ({ concept, token, strength }) =>
      query.concepts[concept]?.place === role &&
      strength >= SAME_ROLE &&
      token >= first - ROLE_REACH &&
      token <= last + ROLE_REACH,
  );
}

/** Whether the mention's noun phrase stands behind "by": the doer of what is said in the passive. */
function isAgent({ reading, first }: Setting): boolean {
  for (let place = first - 1; place >= first - PHRASE_REACH; place -= 1) {
    const token = reading.tokens[place];
    const next = reading.tokens[place + 1];
    if (token === undefined || next === undefined || endsClause(reading, token, next)) return false;
    if (token.form === 'by') return true;
    if (token.stop && !DETERMINER.test(token.form)) return false;
  }
  return false;
}
