import { PERSON_NOUNS } from '../../language/role-nouns.ts';
import { lastWordOf, nounOf } from './nouns.ts';
import type { Speaker } from './speakers.ts';

const UNNAMED =
  /^(?:source|insider|witness|person|somebody|someone|official|member|manager|diplomat|people|crew|staff|worker|employee|guard|banker)$/;

/** Whether articles call somebody so whose name they do not give. */
export function isUnnamed(noun: string): boolean {
  return UNNAMED.test(noun);
}

/** Whether nobody with a name is called so. */
export function isNameless(noun: string): boolean {
  return noun === 'source' || noun === 'insider';
}

/** "a source", "some official": whoever it was, it may have been one. */
export function isSomebody(named: Speaker): boolean {
  return named.kind === 'described' && isUnnamed(nounOf(named));
}

/** "the patient": whether "she" is one cannot be told. */
export function isOnePerson(named: Speaker): boolean {
  return named.kind === 'described' && PERSON_NOUNS.has(nounOf(named)) && nounOf(named) === lastWordOf(named);
}
