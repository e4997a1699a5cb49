import { MONTHS, WEEKDAYS } from '../../answer/values/date-words.ts';
import { isEnglishWord } from '../../language/english-words.ts';
import { isSurelyTown } from '../../language/towns.ts';
import { analyze } from '../../search/analyzer.ts';
import { isCountryTerm } from '../../search/country-terms.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { type AskedToken, respell } from '../../search/respell.ts';
import type { Thesaurus } from '../../search/thesaurus.ts';
import type { PrintedNames } from './printed-names.ts';

/** A text in capitals alone is shouted: its capitals tell nothing. */
const SHOUTED = 0.7;
const FEWEST_LETTERS = 12;
const HEADLINE = 0.8;
const FEWEST_WORDS = 6;
/** Countries that are other words in small letters. */
const AMBIGUOUS = /^(?:turkey|china|chad|jordan|guinea|polish|niger|jersey|us)$/;
const MONTH = new Set(MONTHS.map((month) => month.toLowerCase()));
const WEEKDAY = new Set(WEEKDAYS.map((day) => day.toLowerCase()));
const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
/** Months that are other words too, or nearly so: a day or a preposition has to stand beside them. */
const PLAIN_MONTH = /^(?:january|february|april|june|july|august|september|october|november|december)$/;
const BEFORE_MONTH = /^(?:in|by|since|until|till|of|early|late|mid|last|next|this|before|after|from)$/;
/** What small letters are read with. */
export interface CaseKnowledge {
  readonly index: ParagraphIndex;
  readonly thesaurus: Thesaurus;
  readonly names: PrintedNames;
}

/**
 * Gives the names, countries, months and weekdays of a text their capitals, as most people in a chat do not. The text
 * keeps its length.
 */
export function trueCase(text: string, knowledge: CaseKnowledge): string {
  const isShout = isShouted(text);
  const base = withInitials(isShout ? lowered(text) : text, knowledge.index);
  const tokens = respell(analyze(base), knowledge.index, knowledge.thesaurus);
  const isRaised = tokens.map(
    (token, place) => isNamed(tokens, place, base, knowledge) || (isShout && isUnheard(token, knowledge)),
  );
  const letters = [...base.split('')];
  for (const [place, { start, end }] of tokens.entries()) {
    if (!isRaised[place]) continue;
    for (const { 0: word, index } of base.slice(start, end).matchAll(/\p{L}+/gu)) {
      if (/^(?:of|and|the|s)$/.test(word)) continue;
      const at = start + index;
      const upper = (letters[at] ?? '').toUpperCase();
      if (upper.length === 1) letters[at] = upper;
    }
  }
  return letters.join('');
}

/** "at&t" is one word only in capitals. */
function withInitials(text: string, { vocabulary }: ParagraphIndex): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}{1,3}&\p{Ll}{1,3}(?![\p{L}\p{N}])/gu, (name) =>
    vocabulary.termOf(analyze(name.toUpperCase())[0]?.term ?? '') >= 0 ? name.toUpperCase() : name,
  );
}

/** Of what is shouted, a word that neither the articles nor English know is a name. */
function isUnheard({ term, form, stop }: AskedToken, { index }: CaseKnowledge): boolean {
  return !stop && /^\p{L}{3,}$/u.test(form) && index.vocabulary.termOf(term) < 0 && !isEnglishWord(form);
}

/** Capitals tell nothing where everything has them: IN A SHOUT, Or In A Headline. */
function isShouted(text: string): boolean {
  const words = text.match(/(?<![\p{L}'’])\p{L}{2,}/gu) ?? [];
  const raised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length >= FEWEST_WORDS && raised >= HEADLINE * words.length) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && capitals >= SHOUTED * letters;
}

/** Of the same length: a letter that would become two stays. */
function lowered(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

function isNamed(
  tokens: readonly AskedToken[],
  place: number,
  text: string,
  { index, names }: CaseKnowledge,
): boolean {
  const token = tokens[place];
  if (token === undefined || token.capital) return false;
  if (isDateWord(tokens, place, text)) return true;
  if (token.stop) return false;
  const term = index.vocabulary.termOf(token.term);
  if (isCountryTerm(token.term))
    return (
      !AMBIGUOUS.test(token.form) || (term >= 0 && token.form !== 'us') || tokens[place - 1]?.form === 'the'
    );
  if (term < 0 && isTownAt(tokens, place)) return true;
  if (names.isName(term)) return true;
  return [place - 1, place + 1].some((other) => isPairWith(tokens, place, other, text, { index, names }));
}

/** "hamburg", and either word of "new york". */
function isTownAt(tokens: readonly AskedToken[], place: number): boolean {
  const form = (at: number): string => tokens[at]?.form ?? '';
  return [form(place), `${form(place)} ${form(place + 1)}`, `${form(place - 1)} ${form(place)}`].some(
    isSurelyTown,
  );
}

function isPairWith(
  tokens: readonly AskedToken[],
  place: number,
  other: number,
  text: string,
  { index, names }: Pick<CaseKnowledge, 'index' | 'names'>,
): boolean {
  const [first, second] = place < other ? [tokens[place], tokens[other]] : [tokens[other], tokens[place]];
  if (first === undefined || second === undefined) return false;
  const gap = text.slice(first.end, second.start);
  if (gap !== ' ' && gap !== '-' && gap !== ' & ') return false;
  return names.isPair(index.vocabulary.termOf(first.term), index.vocabulary.termOf(second.term));
}

function isDateWord(tokens: readonly AskedToken[], place: number, text: string): boolean {
  const { form, end } = tokens[place] ?? { form: '', end: 0 };
  if (WEEKDAY.has(form)) return true;
  if (!MONTH.has(form) && !SHORT_MONTH.test(form)) return false;
  const before = tokens[place - 1]?.form ?? '';
  const after = tokens[place + 1]?.form ?? '';
  const besideDay =
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(after) ||
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(before) ||
    /^(?:19|20)\d\d$/.test(after);
  if (SHORT_MONTH.test(form)) return besideDay || text.charAt(end) === '.';
  return besideDay || PLAIN_MONTH.test(form) || BEFORE_MONTH.test(before);
}
