import { SPEECH_VERBS } from '../../language/role-nouns.ts';
import type { Token } from '../../search/analyzer.ts';
import { isCountryTerm } from '../../search/country-terms.ts';
import type { Match } from '../../search/matches.ts';
import { holdsClauseWord } from '../negation.ts';
import type { Setting } from './setting.ts';
import { STATE_BODY } from './state-body.ts';

const FIT = { doer: 1.5, near: 1, bystander: 0.6 } as const;

/**
 * How well a mention fits as the one who did what the question asks about: right before the verb it is the doer, close
 * behind it the place or the object, elsewhere in the sentence somebody else. 1 is neutral.
 */
export function fitOfDoer(setting: Setting): number {
  const { question, last } = setting;
  if (question.type !== 'who' && question.type !== 'which') return 1;
  const verbs = verbsBeside(setting);
  // One farther off on the same side fits no better.
  const nearest = [verbs.findLast(({ token }) => token <= last), verbs.find(({ token }) => token > last)];
  const fits = nearest.flatMap((verb) => (verb === undefined ? [] : fitBeside(setting, verb)));
  return fits.length === 0 ? 1 : Math.max(...fits);
}

/** Whether the mention's sentence says of it what the question asks about. */
export function isStated(setting: Setting): boolean {
  return verbsBeside(setting).length > 0 && fitOfDoer(setting) >= FIT.near;
}

/** Where the sentence says what was done, in any words. */
function verbsBeside({ hit, query, question, sentence }: Setting): Match[] {
  const concept = query.concepts.findIndex(({ place }) => place === question.predicate);
  return concept < 0
    ? []
    : hit.matches.filter((match) => match.concept === concept && match.sentence === sentence);
}

function fitBeside(
  { mention, question, reading: { text, tokens }, first, last }: Setting,
  verb: Match,
): number {
  const isBehind = verb.token > last;
  const [from, to] = isBehind ? [last + 1, verb.token] : [verb.token + verb.length, first];
  const between = tokens.slice(from, to);
  const start = tokens[verb.token]?.start ?? 0;
  const gap = isBehind ? text.slice(mention.end, start) : text.slice(start, mention.start);
  if (/[;:\n]/.test(gap) || holdsClauseWord(between)) return FIT.bystander;
  const steps = between.filter(isStep).length;
  if (isBehind !== question.subject) return steps <= 2 ? FIT.near : FIT.bystander;
  if (steps <= 1) return FIT.doer;
  return steps <= 3 ? FIT.near : FIT.bystander;
}

/** Whether a word between a doer and the verb parts them: a noun or another verb does, an auxiliary does not. */
function isStep({ stop, term, form }: Token): boolean {
  return !stop && !isCountryTerm(term) && !STATE_BODY.test(form) && !SPEECH_VERBS.has(form);
}
