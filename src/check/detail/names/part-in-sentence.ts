import { PERSON_NOUNS, PERSON_TITLES } from '../../../language/role-nouns.ts';
import type { Token } from '../../../search/analyzer.ts';
import { PASSIVE } from '../relation/verb-words.ts';

/** What part somebody or something has in its sentence, going by the words around it. */
export type SentencePart = 'subject' | 'object' | 'goal' | 'source' | 'place' | 'other' | 'unclear';

const GOAL = /^(?:to|into|towards?|onto)$/;
const SOURCE = /^(?:from|leaving|outside)$/;
const PLACE = /^(?:in|at|near|on|inside|within|across|throughout|around)$/;
const OTHER = /^(?:of|with|for|against|about|over|under|between|than|as|like|without|via|per)$/;
const DETERMINER =
  /^(?:the|a|an|its|their|his|her|our|this|that|these|those|some|any|all|both|city|town|country|state|island)$/;
const MOST_BEFORE = 4;
const NEAR_VERB = 3;

/**
 * The part of what stands at some tokens.
 *
 * @param verb place of the verb, if it is known.
 */
export function partOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  verb: number | undefined,
): SentencePart {
  // "Oslo-based".
  if (tokens[last]?.tied && tokens[last]?.form === 'based') return 'place';
  for (let place = first - 1; place >= Math.max(0, first - MOST_BEFORE); place -= 1) {
    const { form, stop, capital } = tokens[place] ?? { form: '', stop: true, capital: false };
    if (form === 'of' && /^(?:out|outside)$/.test(tokens[place - 1]?.form ?? '')) return 'source';
    if (form === 'of' && DETERMINER.test(tokens[place - 1]?.form ?? '')) continue;
    if (GOAL.test(form)) return 'goal';
    if (SOURCE.test(form)) return 'source';
    if (PLACE.test(form)) return 'place';
    // "banned by", but not "software made by … was banned".
    if (form === 'by') return verb === undefined || Math.abs(place - verb) <= NEAR_VERB ? 'subject' : 'other';
    if (OTHER.test(form)) return 'other';
    const isTitle = PERSON_TITLES.has(form) || PERSON_NOUNS.has(form);
    if (!DETERMINER.test(form) && !isTitle && (stop || capital)) break;
  }
  if (verb === undefined) return 'unclear';
  const isBefore = first < verb;
  const isPassive = [1, 2].some((back) => PASSIVE.test(tokens[verb - back]?.form ?? ''));
  return isBefore === isPassive ? 'object' : 'subject';
}

/** Whether two parts may be the same in other words. */
export function mayBeSame(one: SentencePart, other: SentencePart): boolean {
  if (one === other || one === 'unclear' || other === 'unclear') return true;
  if (one === 'source' || other === 'source') return false;
  if (one === 'other' || other === 'other') return true;
  const pair = [one, other].sort().join(' ');
  return pair === 'goal place' || pair === 'goal object' || pair === 'object place';
}
