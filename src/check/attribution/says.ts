import { ORGANISATION_NOUNS, PERSON_NOUNS, SPEECH_VERBS } from '../../language/role-nouns.ts';
import { isPlural } from '../../language/singular.ts';
import type { Token } from '../../search/analyzer.ts';

/** Verbs of saying beside the general ones, as people use them for quotations. */
const SAYING =
  /^(?:argue|argues|argued|insist|insists|insisted|claim|claims|claimed|admit|admits|admitted|deny|denies|denied|complain|complains|complained|call|calls|called|calling|ask|asks|asked|think|thinks|thought|believe|believes|believed|suggest|suggests|suggested|stress|stresses|stressed|put|puts|quoting|goes|went|like|literally|speaks|spoke|shouted|yelled|joked|joke|demand|demands|demanded|swore|swear|swears|sworn|apparently|insisting|saying|claiming)$/;
/** What is a noun as often as a verb. */
const NOUN_LIKE =
  /^(?:claim|call|report|note|comment|answer|post|state|hope|demand|estimate|promise|dispute|remark|mention|pledge|quote|reply|joke|thought)s?$/;
const BE = /^(?:is|are|was|were|been|being)$/;
const PARTICIPLE = /(?:ed|said|told|written|thought|put)$/;
const DETERMINER = /^(?:a|an|the|his|her|its|their|our|my|your|no|any|every|this|these|those)$/;

/** Whether the word at a place says that somebody says something. */
export function isSaying(tokens: readonly Token[], place: number): boolean {
  const form = tokens[place]?.form ?? '';
  if (!SPEECH_VERBS.has(form) && !SAYING.test(form)) return false;
  if (isPassive(tokens, place)) return false;
  return !NOUN_LIKE.test(form) || !isNounAt(tokens, place);
}

/** "the claim", "his second claim", but not "the judges claim". */
function isNounAt(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1]?.form ?? '';
  if (DETERMINER.test(before)) return true;
  const isSubject = isPlural(before) || PERSON_NOUNS.has(before) || ORGANISATION_NOUNS.has(before);
  return DETERMINER.test(tokens[place - 2]?.form ?? '') && !isSubject && tokens[place - 1]?.capital === false;
}

/** "which is not explained": nobody is said to say it. */
function isPassive(tokens: readonly Token[], place: number): boolean {
  const isNegated = tokens[place - 1]?.form === 'not';
  return (
    BE.test(tokens[isNegated ? place - 2 : place - 1]?.form ?? '') &&
    PARTICIPLE.test(tokens[place]?.form ?? '')
  );
}
