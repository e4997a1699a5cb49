import { ORGANISATION_NOUNS } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';

/** What may stand for any firm that was named before. */
const FIRM =
  /^(?:company|firm|business|maker|manufacturer|vendor|provider|operator|owner|producer|developer|supplier|enterprise|organisation|organization|group|corporation)$/;
const STATE =
  /^(?:government|ministry|minister|administration|embassy|ambassador|president|premier|chancellor|secretary)$/;

/** Whether a noun stands for a firm, whichever it is. */
export function isBodyWord(noun: string): boolean {
  return FIRM.test(singularOf(noun));
}

/** Whether a noun names a body of people at all. */
export function isBody(noun: string): boolean {
  return ORGANISATION_NOUNS.has(singularOf(noun));
}

/** Whether who is called so speaks for a state. */
export function isOfState(noun: string): boolean {
  return STATE.test(singularOf(noun));
}
