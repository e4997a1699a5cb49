import { CITIES } from '../../language/cities.ts';
import { isEnglishWord } from '../../language/english-words.ts';
import { GIVEN_NAMES } from '../../language/given-names.ts';
import {
  ORGANISATION_NOUNS,
  ORGANISATION_SUFFIXES,
  PERSON_NOUNS,
  PERSON_TITLES,
  PLACE_NOUNS,
} from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import type { Token } from '../../search/analyzer.ts';
import { isCountryTerm } from '../../search/country-terms.ts';
import type { TextRange } from '../../text-range.ts';
import type { Reading } from '../reading.ts';
import { MONTHS, WEEKDAYS } from './date-words.ts';
import { kindOfName, type NameKind } from './name-kind.ts';

/** A capitalised name in a text, with what it seems to name. */
export interface Name extends TextRange {
  readonly text: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** Places of its first token and behind its last one. */
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
}

const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'];
const CALENDAR = new Set([...MONTHS, ...WEEKDAYS, ...SHORT_MONTHS].map((word) => word.toLowerCase()));
/** What is written with a capital and, alone, names nobody. */
const NO_NAME = new Set(
  `may western eastern northern southern european asian african arab latin nordic baltic yesterday today tomorrow tonight
  christian muslim jewish catholic internet i ceo cfo cto tv dvd cd it pm am ok president minister prime mr mrs ms dr sir
  lord lady senator governor sen rep gov`.split(/\s+/),
);
/** What stands before a person's name, in capitals too, and is not part of it. */
const TITLES = new Set(
  `president minister premier chancellor king queen prince princess pope senator governor mayor judge justice general
  colonel captain major sergeant lieutenant professor doctor director chairman chairwoman secretary ambassador
  commissioner chief executive ceo cfo cto coach sheriff detective officer inspector emperor empress bishop archbishop
  cardinal sultan sheikh representative congressman congresswoman attorney spokesman spokeswoman`.split(
    /\s+/,
  ),
);
/** What stands before the first word of a quotation, of a list's item or of what follows a colon. */
const OPENING = /(?:["“«‘]|\n(?:[-•*]|\d+\.) |: )$/;
const PARTICLE = /^(?:de|del|della|di|du|van|von|der|den|la|le|al|bin|ibn)$/;
const LINK = /^(?:of|for)$/;
/** What a title begins with: "Prime Minister". */
const RANK = /^(?:prime|vice|deputy|foreign|finance|interior|acting)$/;
/** What begins a sentence and is no part of the name behind it. */
const OPENING_ADVERB = /^(?:yesterday|today|tonight|tomorrow|later|earlier)$/;
/** What is abbreviated with a full stop inside a name. */
const ABBREVIATED = /^(?:st|mt|ft|jr|\p{L})$/u;

const found = new WeakMap<Reading, Name[]>();

/** Finds the capitalised names of a paragraph; countries and dates have finders of their own. */
export function findNames(reading: Reading): readonly Name[] {
  let names = found.get(reading);
  if (names === undefined) {
    names = [...scan(reading)];
    found.set(reading, names);
  }
  return names;
}

function* scan(reading: Reading): Generator<Name> {
  const { tokens, sentences } = reading;
  const starts = new Set(sentences.map(({ start }) => start));
  for (let place = 0; place < tokens.length; place += 1) {
    if (!opens(reading, place, starts)) continue;
    let end = place + 1;
    for (let step = stepsOn(reading, end); step > 0; step = stepsOn(reading, end)) end += step;
    const name = toName(reading, place, end);
    if (name !== undefined) yield name;
    place = end - 1;
  }
}

function isNameWord(token: Token | undefined): token is Token {
  return token?.capital === true && !token.stop && !isCountryTerm(token.term) && !CALENDAR.has(token.form);
}

function opens(reading: Reading, place: number, starts: ReadonlySet<number>): boolean {
  const token = reading.tokens[place];
  if (!isNameWord(token)) return false;
  const before = reading.text.slice(Math.max(0, token.start - 4), token.start);
  if (!starts.has(token.start) && !OPENING.test(before)) return true;
  if (OPENING_ADVERB.test(token.form)) return false;
  // Where every word is capitalised, an ordinary one is no name unless a name goes on behind it.
  return (
    goesOn(reading, place + 1) ||
    !isEnglishWord(token.form) ||
    GIVEN_NAMES.has(token.form) ||
    CITIES.has(token.form)
  );
}

/** How many more tokens belong to the name that reaches up to a place: a word, or one or two particles and a word. */
function stepsOn(reading: Reading, end: number): number {
  if (goesOn(reading, end)) return 1;
  const links = linksAt(reading, end);
  return links > 0 && goesOn(reading, end + links) ? links + 1 : 0;
}

function linksAt(reading: Reading, place: number): number {
  const forms = reading.tokens.slice(place - 1, place + 2).map(({ form }) => form);
  const [before = '', first = '', second = ''] = forms;
  const isBodys = LINK.test(first) && isBody(before);
  if ((!isBodys && !PARTICLE.test(first)) || !adjoins(reading, place)) return 0;
  const goesFurther = isBodys ? second === 'the' : PARTICLE.test(second);
  return goesFurther && adjoins(reading, place + 1) ? 2 : 1;
}

/** "of" belongs to "Department of Health", not to "Smith of London". */
function isBody(form: string): boolean {
  const noun = singularOf(form);
  return [ORGANISATION_NOUNS, ORGANISATION_SUFFIXES, PLACE_NOUNS, PERSON_NOUNS].some((nouns) =>
    nouns.has(noun),
  );
}

function goesOn(reading: Reading, place: number): boolean {
  const token = reading.tokens[place];
  const isInitial = token?.capital === true && token.form.length === 1 && reading.text[token.end] === '.';
  return (isNameWord(token) || isInitial) && adjoins(reading, place);
}

function adjoins({ text, tokens }: Reading, place: number): boolean {
  const before = tokens[place - 1];
  const token = tokens[place];
  if (before === undefined || token === undefined) return false;
  const gap = text.slice(before.end, token.start);
  if (gap === ' ' || gap === '-' || gap === ' & ') return true;
  return /^\.\s?$/.test(gap) && (ABBREVIATED.test(before.form) || PERSON_TITLES.has(before.form));
}

function toName({ text, tokens }: Reading, from: number, last: number): Name | undefined {
  let first = isTitledBody(tokens.slice(from, last)) ? from : behindTitles(tokens, from, last);
  const isTitled = first > from && tokens[first]?.stop !== true;
  // "CEO of Acme": the title is somebody's, the name another's.
  if (first > from && tokens[first]?.stop === true) first += 1;
  const run = tokens.slice(first, last);
  const start = run[0]?.start;
  const end = run.at(-1)?.end;
  const words = run.map((token) => token.form);
  if (start === undefined || end === undefined) return undefined;
  const [word = ''] = words;
  // "the Attorney General" is a title and another one.
  const isTitleAlone = isTitled && TITLES.has(word) && TITLES.has(tokens[first - 1]?.form ?? '');
  if (words.length === 1 && (NO_NAME.has(word) || isTitleAlone)) return undefined;
  const printed = text.slice(start, end);
  const around = {
    before: tokens[first - 1]?.form ?? '',
    after: tokens.slice(last, last + 4).map(({ form }) => form),
  };
  return {
    text: printed,
    words,
    first,
    last,
    start,
    end,
    kind: isTitled ? titledKind(words) : kindOfName(printed, words, around),
  };
}

/** The place behind the titles that a run of capitalised words begins with; the last word is none. */
function behindTitles(tokens: readonly Token[], from: number, last: number): number {
  const isTitleAt = (place: number): boolean => place < last - 1 && isTitle(tokens[place]?.form ?? '');
  let first = from;
  while (isTitleAt(first) || (RANK.test(tokens[first]?.form ?? '') && isTitleAt(first + 1))) first += 1;
  return first;
}

/** "Justice Department", "General Motors": the title belongs to the name of a body. */
function isTitledBody(run: readonly Token[]): boolean {
  const [opening, next] = run;
  const head = run.at(-1)?.form ?? '';
  return (
    TITLES.has(opening?.form ?? '') &&
    next?.stop === false &&
    (ORGANISATION_SUFFIXES.has(head) || ORGANISATION_NOUNS.has(head))
  );
}

function isTitle(form: string): boolean {
  return PERSON_TITLES.has(form) || TITLES.has(form);
}

/** "President Smith" is a person, "Chief Justice Court" or "General Motors Corp" is not. */
function titledKind(words: readonly string[]): NameKind {
  return words.length > 1 && ORGANISATION_SUFFIXES.has(words.at(-1) ?? '') ? 'organisation' : 'person';
}
