import { SPEECH_VERBS } from '../language/role-nouns.ts';
import { singularOf } from '../language/singular.ts';
import type { Token } from '../search/analyzer.ts';
import type { Query } from '../search/query.ts';
import type { Hit } from '../search/ranking.ts';
import { endsClause, holdsClauseWord } from './negation.ts';
import { isFocus, type Question } from './question/question.ts';
import type { Reading } from './reading.ts';
import type { Place } from './support.ts';
import type { Mention } from './values/mention.ts';

/** A mention where it stands, with the question that it may answer. */
export interface Setting extends Place {
  readonly mention: Mention;
  readonly reading: Reading;
  readonly hit: Hit;
  readonly query: Query;
  readonly question: Question;
}

/** How much a mention's part in its sentence raises or lowers its fitness to answer. 1 is neutral. */
const FIT = {
  based: 1.2,
  wrongDirection: 0.3,
  unlocated: 0.75,
  qualifier: 0.5,
  modifier: 0.3,
  bodyOfState: 1.15,
  governed: 0.4,
  sameNoun: 1.2,
  agent: 1.35,
  doer: 1.5,
  bystander: 0.6,
  otherRole: 0.25,
  counted: 1.5,
  uncounted: 0.25,
  deadline: 1.5,
} as const;
const SOURCE = /^(?:from|leaving|outside|exit)$/;
const FORMER = /^(?:before|previously|originally|formerly|earlier|previous|original|old)$/;
const LOCATED = /^(?:in|at|to|into|near|on|via|through|across|towards?|inside|within)$/;
const GOVERNING = /^(?:to|in|from|of|with|for|at|against|into)$/;
const DETERMINER = /^(?:the|an?|its|their|his|her|some|another)$/;
const STATE_BODY =
  /^(?:governments?|govt|authorit(?:y|ies)|officials?|parliament|ministry|minister|army|military|regulators?|agenc(?:y|ies)|congress|senate|president|court|police|intelligence|administration|state|and|or|cabinet|lawmakers|defen[cs]e|foreign|federal)$/;
const DUE = /^(?:due|deadlin|until|by|finish|complet|done|readi)$/;
/** A role names its holder from at most so many tokens away, and only by nearly its own word. */
const ROLE_REACH = 8;
const SAME_ROLE = 0.6;
/** "Anton Smith, vice-president of public affairs at Acme, said": the verb may stand some words behind. */
const SPEECH_REACH = 10;
const FIGURE_WORDS =
  /\b(?:about|around|some|nearly|almost|over|under|only|just|than|more|less|fewer|least|at|up|to|or|and|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|of|tens)\b/giu;

/** How well a mention's part in its sentence fits what the question asks for. */
export function fitOfPart(setting: Setting): number {
  switch (setting.mention.kind) {
    case 'place':
      return fitOfPlace(setting);
    case 'country':
      return setting.question.wanted[0] === 'place' ? fitOfPlace(setting) : fitOfCountry(setting);
    case 'person':
    case 'organisation':
      return fitOfName(setting);
    case 'number':
      return fitOfNumber(setting);
    case 'date':
      return fitOfDate(setting);
  }
}

function fitOfPlace({ mention, question, reading: { tokens }, first, last }: Setting): number {
  if (tokens[last + 1]?.form === 'based') return FIT.based;
  const preposition = DETERMINER.test(tokens[first - 1]?.form ?? '') ? first - 2 : first - 1;
  const word = tokens[preposition]?.form ?? '';
  const before = tokens[preposition - 1]?.form ?? '';
  const isSource = SOURCE.test(word) || (word === 'of' && /^(?:out|outside)$/.test(before));
  let fit = isSource === asksForSource(question) ? 1 : FIT.wrongDirection;
  if (!isSource && !LOCATED.test(word)) fit *= FIT.unlocated;
  return mention.modifier ? fit * FIT.qualifier : fit;
}

function asksForSource({ tokens }: Question): boolean {
  return tokens.some(
    ({ form }, place) =>
      SOURCE.test(form) || FORMER.test(form) || (form === 'of' && tokens[place - 1]?.form === 'out'),
  );
}

function fitOfCountry(setting: Setting): number {
  const { mention, question, reading, first, last } = setting;
  let fit = fitOfDoer(setting);
  // "the Dutch government" acts for its country, "the Dutch firm" does not.
  if (mention.modifier)
    fit *= STATE_BODY.test(reading.tokens[last + 1]?.form ?? '') ? FIT.bodyOfState : FIT.modifier;
  if (question.type === 'who' && GOVERNING.test(reading.tokens[first - 1]?.form ?? '')) fit *= FIT.governed;
  return fit;
}

function fitOfName(setting: Setting): number {
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
  for (let place = first - 1; place >= first - 7; place -= 1) {
    const token = reading.tokens[place];
    const next = reading.tokens[place + 1];
    if (token === undefined || next === undefined || endsClause(reading, token, next)) return false;
    if (token.form === 'by') return true;
    if (token.stop && !DETERMINER.test(token.form)) return false;
  }
  return false;
}

/**
 * How well a mention fits as the one who did what the question asks about: right before the verb it is the doer, close
 * behind it the place or the object, elsewhere in the sentence somebody else.
 */
function fitOfDoer({ mention, hit, query, question, reading, sentence, first, last }: Setting): number {
  if (question.type !== 'who' && question.type !== 'which') return 1;
  const concept = query.concepts.findIndex(({ place }) => place === question.predicate);
  const verbs =
    concept < 0
      ? []
      : hit.matches.filter((match) => match.concept === concept && match.sentence === sentence);
  // One farther off on the same side fits no better.
  const nearest = [
    verbs.findLast(({ token }) => token <= last),
    verbs.find(({ token }) => token > last),
  ].filter((verb) => verb !== undefined);
  let best: number | undefined;
  for (const verb of nearest) {
    const isBehind = verb.token > last;
    const [from, to] = isBehind ? [last + 1, verb.token] : [verb.token + verb.length, first];
    const between = reading.tokens.slice(from, to);
    const verbStart = reading.tokens[verb.token]?.start ?? 0;
    const gap = isBehind
      ? reading.text.slice(mention.end, verbStart)
      : reading.text.slice(verbStart, mention.start);
    const isParted = /[;:\n]/.test(gap) || holdsClauseWord(between);
    const steps = between.filter(isStep).length;
    const fit = isParted ? FIT.bystander : fitOfSteps(steps, isBehind === question.subject);
    best = Math.max(best ?? 0, fit);
  }
  return best ?? 1;
}

/** Whether the mention's sentence says of it what the question asks about. */
export function isStated(setting: Setting): boolean {
  const { query, question, hit, sentence } = setting;
  const concept = query.concepts.findIndex(({ place }) => place === question.predicate);
  return (
    hit.matches.some((match) => match.concept === concept && match.sentence === sentence) &&
    fitOfDoer(setting) >= 1
  );
}

/** Whether the question asks who says something, and the mention is somebody who says something. */
export function isSpeaker({ mention, question, reading: { tokens }, first, last }: Setting): boolean {
  if (question.type !== 'who' || (mention.kind !== 'person' && mention.kind !== 'organisation')) return false;
  if (!question.tokens.some(({ form }) => SPEECH_VERBS.has(form))) return false;
  const around = [
    ...tokens.slice(Math.max(0, first - SPEECH_REACH), first),
    ...tokens.slice(last + 1, last + 1 + SPEECH_REACH),
  ];
  return around.some(({ form }) => SPEECH_VERBS.has(form));
}

function fitOfSteps(steps: number, isDoersSide: boolean): number {
  if (isDoersSide) return steps <= 1 ? FIT.doer : steps <= 3 ? 1 : FIT.bystander;
  return steps <= 2 ? 1 : FIT.bystander;
}

/** Whether a word between a doer and the verb parts them: a noun or another verb does, an auxiliary does not. */
function isStep({ stop, term, form }: Token): boolean {
  return !stop && !term.startsWith('country:') && !STATE_BODY.test(form) && !SPEECH_VERBS.has(form);
}

function fitOfNumber({ mention, hit, query, question, reading, first, last }: Setting): number {
  const { focus, type, wanted } = question;
  if (type !== 'number' || wanted[0] === 'measure' || focus.end === focus.start) return 1;
  const isCounted = (from: number, to: number): boolean =>
    hit.matches.some(
      ({ concept, token }) =>
        isFocus(question, query.concepts[concept]?.place ?? -1) && token >= from && token <= to,
    );
  // In "12 boats and 40 cars" the next number counts something else, in "11 of 27 employees" it does not.
  const following = reading.tokens.slice(last + 1, last + 5);
  const next = following.findIndex(
    ({ term }, place) => /^\d/.test(term) && following[place - 1]?.form !== 'of',
  );
  if (isCounted(first, last + (next < 0 ? following.length : next))) return FIT.counted;
  // "1.2 million patients; others say 1.9 million": a bare figure counts what was counted before it.
  const isBare = !/\p{L}/u.test(mention.text.replace(FIGURE_WORDS, ''));
  return isBare && isCounted(first - 25, first) ? 1 : FIT.uncounted;
}

function fitOfDate({ mention, question }: Setting): number {
  return mention.deadline && question.tokens.some(({ term }) => DUE.test(term)) ? FIT.deadline : 1;
}
