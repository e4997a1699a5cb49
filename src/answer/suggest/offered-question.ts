import { fold } from '../../language/fold.ts';
import { QUESTION_WORDS } from '../../language/stop-words.ts';
import { analyze, type Token } from '../../search/analyzer.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import type { TypedWords } from './typed-words.ts';

/** A question to offer, with its words. */
export interface OfferedQuestion {
  readonly text: string;
  readonly folded: string;
  /** Folded; those of a country's name are here one by one. */
  readonly words: ReadonlySet<string>;
  /** What its words are to the index, stop words left out. */
  readonly terms: ReadonlySet<string>;
}

/** "where" tells a question from one with "when"; other stop words tell nothing. */
const QUESTION_WORD_WEIGHT = 0.3;

/** Reads a question's words once for every time that it may be offered. */
export function readOffered(text: string): OfferedQuestion {
  const tokens = analyze(text);
  return {
    text,
    folded: fold(text),
    words: new Set(tokens.flatMap(({ form }) => form.split(' '))),
    terms: new Set(tokens.filter(({ stop }) => !stop).map(({ term }) => term)),
  };
}

/**
 * How much of what is typed a question holds, 0 to 1: its rare words count more, their order does not, and the last one
 * need only be begun. All of it, if the question begins so.
 */
export function shareHeld(
  { folded, words, terms }: OfferedQuestion,
  { folded: typed, finished, unfinished }: TypedWords,
  index: ParagraphIndex,
): number {
  if (folded.startsWith(typed)) return 1;
  let held = 0;
  let total = 0;
  for (const token of finished) {
    const weight = weightOf(token, index);
    total += weight;
    if (words.has(token.form) || terms.has(token.term)) held += weight;
  }
  if (unfinished !== undefined) {
    const weight = weightOf(unfinished, index);
    total += weight;
    if (terms.has(unfinished.term) || someBegins(words, unfinished.form)) held += weight;
  }
  return total === 0 ? 0 : held / total;
}

function someBegins(words: ReadonlySet<string>, letters: string): boolean {
  for (const word of words) if (word.startsWith(letters)) return true;
  return false;
}

function weightOf({ stop, form, term }: Token, { vocabulary, paragraphs }: ParagraphIndex): number {
  if (stop) return QUESTION_WORDS.has(form) ? QUESTION_WORD_WEIGHT : 0;
  const holding = vocabulary.paragraphsWith(vocabulary.termOf(term));
  // What no paragraph holds may be half a word, or one that only a question has.
  return holding === 0 ? 1 : 1 + Math.log((1 + paragraphs.length) / (1 + holding));
}
