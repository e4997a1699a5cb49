import { DETERMINER } from '../answer/fit/determiner.ts';
import type { Question } from '../answer/question/question.ts';
import { isFocus } from '../answer/question/question.ts';
import { findNumbers } from '../answer/values/numbers.ts';
import { IRREGULAR_VERBS } from '../language/irregular-forms.ts';
import { PERSON_NOUNS, PERSON_TITLES } from '../language/role-nouns.ts';
import { isCountryTerm } from '../search/country-terms.ts';
import type { Claim } from './claim.ts';
import { isThin } from './claim-word.ts';
import type { Meeting } from './meeting.ts';
import { statesWanted } from './states-wanted.ts';
import { isTurnedRound } from './turned-round.ts';

/** How much of a claim a question must hold: of the words that say what is claimed, and of all. */
const LEAST = { words: 0.6, all: 0.5 } as const;
const VERB_FORM = /(?:ed|ing)$/;
const WEIGHT = { country: 1.5, name: 1.5, value: 1, thin: 0.2, word: 1 } as const;

/** How well a claim fits a question, 0 (not at all) to 1. */
export function fitOf(question: Question, claim: Claim, meeting: Meeting): number {
  if (!isMet(question, meeting)) return 0;
  const excused = statesWanted(question, claim, meeting);
  if (excused === undefined) return 0;
  const held = shareHeld(claim, meeting, excused);
  if (held.words < LEAST.words || held.all < LEAST.all || !held.names) return 0;
  if (!hasSameNumbers(question, claim) || isTurnedRound(question, claim, meeting)) return 0;
  return held.all;
}

/** Whether a claim that fits a question must have a word of it: not where it tells nothing, or says what is asked for. */
export function isNeeded(question: Question, place: number): boolean {
  const token = question.tokens[place];
  const isSort = question.wanted.length > 0 && isFocus(question, place);
  return token !== undefined && !isThin(token) && !isSort && !isOfCountry(question, place);
}

/** "the Danish government" is Denmark. */
function isOfCountry({ tokens }: Question, place: number): boolean {
  return (
    tokens[place]?.form === 'government' &&
    [tokens[place - 1], tokens[place + 2]].some((token) => isCountryTerm(token?.term ?? ''))
  );
}

/** Whether the claim has every word of the question that tells anything. */
function isMet(question: Question, { asked }: Meeting): boolean {
  let met = 0;
  for (const place of question.tokens.keys()) {
    if (!isNeeded(question, place)) continue;
    if ((asked[place] ?? -1) < 0) return false;
    met += 1;
  }
  return met > 0;
}

/** What of a claim a question holds; what is asked for need not stand in the question. */
function shareHeld(
  { tokens, kinds, names }: Claim,
  { claimed }: Meeting,
  excused: ReadonlySet<number>,
): { readonly words: number; readonly all: number; readonly names: boolean } {
  const metNames = new Set<number>();
  for (const [place, name] of names.entries()) {
    if (name >= 0 && ((claimed[place] ?? -1) >= 0 || excused.has(place))) metNames.add(name);
  }
  const sums = { all: 0, held: 0, words: 0, heldWords: 0 };
  const seen = new Set<number>();
  let countries = true;
  for (const [place, kind] of kinds.entries()) {
    if (tokens[place]?.stop && kind === 'thin') continue;
    const name = names[place] ?? -1;
    // A name counts once, and is met by any of its words.
    if (name >= 0 && seen.has(name)) continue;
    if (name >= 0) seen.add(name);
    const isHeld =
      (claimed[place] ?? -1) >= 0 || excused.has(place) || metNames.has(name) || describesMet(place);
    if (kind === 'country' && !isHeld) countries = false;
    sums.all += WEIGHT[kind];
    if (isHeld) sums.held += WEIGHT[kind];
    if (kind !== 'word') continue;
    sums.words += 1;
    if (isHeld) sums.heldWords += 1;
  }

  /** "the brewery Havblik", "Captain Ada Vorren": what stands between an article and a name only describes it, as a title does. */
  function describesMet(place: number): boolean {
    let first = place;
    while (first > 0 && tokens[first - 1]?.stop === false) first -= 1;
    const end = names.findIndex((name, next) => next > place && name >= 0);
    const between = tokens.slice(first, end);
    const isTitle = between.every(({ form }) => PERSON_TITLES.has(form) || PERSON_NOUNS.has(form));
    if (!isTitle && !DETERMINER.test(tokens[first - 1]?.form ?? '')) return false;
    if (
      end < 0 ||
      between.some(({ stop, form }) => stop || VERB_FORM.test(form) || IRREGULAR_VERBS.has(form))
    )
      return false;
    return metNames.has(names[end] ?? -1) && kinds[end] === 'name';
  }

  return {
    all: sums.all === 0 ? 0 : sums.held / sums.all,
    words: sums.words === 0 ? 1 : sums.heldWords / sums.words,
    names: countries && (seen.size === 0 || metNames.size > 0),
  };
}

/** Whether every number of the question stands in the claim, as the same number. */
function hasSameNumbers({ text }: Question, { numbers, tokens }: Claim): boolean {
  return findNumbers(text).every(({ value, ends, kind, unit }) => {
    if (value === undefined && ends === undefined) return true;
    const isSame = numbers.some(
      (other) =>
        other.value === value &&
        String(other.ends) === String(ends) &&
        (kind === other.kind || unit === undefined || other.unit === undefined),
    );
    return isSame || (value === 1 && tokens.every(({ term }) => term !== '1'));
  });
}
