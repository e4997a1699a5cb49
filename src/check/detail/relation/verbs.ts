import { ORGANISATION_NOUNS, PERSON_NOUNS, SPEECH_VERBS } from '../../../language/role-nouns.ts';
import { NEGATIONS } from '../../../language/stop-words.ts';
import type { Token } from '../../../search/analyzer.ts';
import { isCountryTerm } from '../../../search/country-terms.ts';
import { denialOf } from './denial.ts';
import { isBaseForm, isPastForm, isProgressive, isThirdPerson } from './verb-forms.ts';
import {
  AUXILIARY,
  BEFORE_PROGRESSIVE,
  BETWEEN,
  isEmptyVerb,
  isLightVerb,
  LEADING,
  PASSIVE,
  RELATIVE_PRONOUN,
  SPEAKER_OR_HEARER,
  THIRD_PRONOUN,
} from './verb-words.ts';

/** A verb of a sentence with the words that go with it: places of tokens, half-open. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The verb that carries the relation. */
  readonly verb: number;
  readonly denied: boolean;
}

/** A text with the part of its tokens that is one sentence. */
interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

const DETERMINER = /^(?:the|a|an|its|their|his|her|our|my|your|this|these|those|some|any|no|of|each|every)$/;
/** Behind these a verb may stand in the present. */
const STILL = /^(?:still|never|always|also|now|already|actually|really|even|officially|apparently)$/;
/** What "to" leads to as often as to a verb: "to court". */
const BEHIND_TO =
  /^(?:court|paper|date|school|war|bed|jail|prison|power|market|hand|head|life|death|sale|rest|press|land|water|air|work|home|public|church|sea)$/;
const NO_OBJECT = /^(?:me|you|us|him|her|this|that|of|lol|lmao)$/;

/**
 * Finds the verbs that state a relation, by their forms and the words before them: there is no tagger here, and a chat's
 * grammar would confuse one. What the writer says of himself or to others is left out.
 */
export function findVerbs(text: string, tokens: readonly Token[], from: number, to: number): VerbGroup[] {
  const sentence = { text, tokens, from, to };
  const groups: VerbGroup[] = [];
  for (let place = from; place < to; place += 1) {
    if (!isVerb(sentence, place) || isEmptyHere(sentence, place)) continue;
    const first = beginning(sentence, place);
    if (SPEAKER_OR_HEARER.test(formAt(sentence, first - 1))) continue;
    const denied = denialOf(text, tokens, place, from) !== undefined;
    groups.push({ first, last: place + 1, verb: place, denied });
  }
  return groups;
}

function isVerb(sentence: Sentence, place: number): boolean {
  const { tokens, from } = sentence;
  const token = tokens[place];
  if (token === undefined || token.stop || /\p{N}/u.test(token.form) || isCountryTerm(token.term))
    return false;
  // A capital inside a sentence is a name's.
  if (token.capital && place > from) return false;
  const { form } = token;
  const before = formAt(sentence, behindAdverbs(sentence, place));
  if (
    AUXILIARY.test(before) ||
    (NEGATIONS.has(before) && !/^(?:no|without|nobody|nothing|none)$/.test(before))
  )
    return isBehindAuxiliary(form, before);
  if (token.tied || tokens[place + 1]?.tied) return false;
  const isBehindAdverb = STILL.test(formAt(sentence, place - 1));
  if (isBehindAdverb && !isPastForm(form)) return isBaseForm(form) || isThirdPerson(form);
  if (isPastForm(form)) {
    // "the cost", "a cut".
    const isNoun = DETERMINER.test(before) && isBaseForm(form);
    return !isNoun && !isParticipleOfNoun(sentence, place, before);
  }
  if (form.endsWith('ing'))
    return BEFORE_PROGRESSIVE.test(formAt(sentence, place - 1)) && isProgressive(form);
  if (THIRD_PRONOUN.test(before)) return before === 'they' ? isBaseForm(form) : isThirdPerson(form);
  if (RELATIVE_PRONOUN.test(before)) return isThirdPerson(form);
  return isBehindSubject(sentence, place);
}

function isBehindAuxiliary(form: string, before: string): boolean {
  // "to Zurich", "to users": a verb behind "to" is a base.
  if (before === 'to') return isBaseForm(form) && !BEHIND_TO.test(form);
  if (PASSIVE.test(before)) return isPastForm(form) || isProgressive(form);
  return isPastForm(form) || isBaseForm(form) || isProgressive(form);
}

/** "the banned software", "an unnamed source". */
function isParticipleOfNoun(sentence: Sentence, place: number, before: string): boolean {
  const next = sentence.tokens[place + 1];
  const isBeforeNoun =
    next !== undefined && place + 1 < sentence.to && !next.stop && isBeside(sentence, place);
  return DETERMINER.test(before) && isBeforeNoun && !SPEECH_VERBS.has(formAt(sentence, place));
}

/** "Kaspersky moves", "the captain retires", "tickets go". */
function isBehindSubject(sentence: Sentence, place: number): boolean {
  const subject = sentence.tokens[place - 1];
  if (subject === undefined || place - 1 < sentence.from || !isBeside(sentence, place - 1)) return false;
  const form = formAt(sentence, place);
  if (isThirdPerson(form)) {
    // "Acme shares fell": the verb comes behind.
    if (subject.capital && !subject.stop)
      return !isObject(sentence, place - 1) && !isPastForm(formAt(sentence, place + 1));
    const isNoun = !subject.form.endsWith('s') && !subject.stop;
    const isRole = PERSON_NOUNS.has(subject.form) || ORGANISATION_NOUNS.has(subject.form);
    return (
      isNoun && (isRole || isDetermined(sentence, place - 1)) && sentence.tokens[place + 1]?.stop === true
    );
  }
  return (
    /[^s]s$/.test(subject.form) &&
    !subject.capital &&
    !subject.stop &&
    isBaseForm(form) &&
    sentence.tokens[place + 1]?.stop === true
  );
}

/** "to sell Huawei phones": what follows a verb or a preposition is no subject. */
function isObject(sentence: Sentence, place: number): boolean {
  let first = place;
  while (first > sentence.from && sentence.tokens[first - 1]?.capital === true) first -= 1;
  const before = formAt(sentence, first - 1);
  return (
    /^(?:of|to|in|with|for|on|at|by|from|against|about|the|all|any|no|their|its|his|her)$/.test(before) ||
    (!sentence.tokens[first - 1]?.stop &&
      (isBaseForm(before) || isPastForm(before) || before.endsWith('ing')))
  );
}

function isDetermined(sentence: Sentence, place: number): boolean {
  return [1, 2, 3].some((back) =>
    /^(?:the|a|an|its|their|his|her|one|each|every)$/.test(formAt(sentence, place - back)),
  );
}

/** An empty verb counts with what follows it. */
function isEmptyHere(sentence: Sentence, place: number): boolean {
  const form = formAt(sentence, place);
  if (!isEmptyVerb(form)) return false;
  const next = sentence.tokens[place + 1];
  if (!isLightVerb(form) || next === undefined || place + 1 >= sentence.to) return true;
  // "stopped selling" is one verb, that of selling.
  if (BEFORE_PROGRESSIVE.test(form) && isProgressive(next.form) && !isEmptyVerb(next.form)) return true;
  return !isBeside(sentence, place) || NO_OBJECT.test(next.form);
}

/** The auxiliaries, negations and leading verbs before a verb belong to it. */
function beginning(sentence: Sentence, verb: number): number {
  let first = verb;
  while (first > sentence.from && isBeside(sentence, first - 1)) {
    const form = formAt(sentence, first - 1);
    const isLeading = BEFORE_PROGRESSIVE.test(form) && formAt(sentence, first).endsWith('ing');
    if (
      !(AUXILIARY.test(form) || NEGATIONS.has(form) || LEADING.test(form) || BETWEEN.test(form) || isLeading)
    )
      break;
    first -= 1;
  }
  while (first < verb && /^(?:both|all|to)$/.test(formAt(sentence, first))) first += 1;
  return first;
}

function behindAdverbs(sentence: Sentence, place: number): number {
  let before = place - 1;
  while (before >= sentence.from && BETWEEN.test(formAt(sentence, before)) && isBeside(sentence, before))
    before -= 1;
  return before;
}

/** Whether nothing but white space parts a token from the next. */
function isBeside({ text, tokens }: Sentence, place: number): boolean {
  const token = tokens[place];
  const next = tokens[place + 1];
  return token !== undefined && next !== undefined && /^ $/.test(text.slice(token.end, next.start));
}

function formAt({ tokens, from, to }: Sentence, place: number): string {
  return place < from || place >= to ? '' : (tokens[place]?.form ?? '');
}
