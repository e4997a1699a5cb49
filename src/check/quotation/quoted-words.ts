import { fold } from '../../language/fold.ts';
import type { TextRange } from '../../text-range.ts';

/** A word of a quotation or of a paragraph, as two texts are compared by it. */
export interface QuotedWord extends TextRange {
  /** Folded: case, accents and typography do not count; everything that a reader would call another word does. */
  readonly form: string;
  /** Whether signs of omission stand before it: `…`, `[...]`. */
  readonly behindGap: boolean;
}

/** Abbreviations with dots, numbers with separators, words with apostrophes, and the signs that are read aloud. */
const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ＇][\p{L}\p{N}\p{M}]+)*|[$€£¥₹%‰°&+=<>≤≥≠~±×÷]|(?<![^\s([])[-−–](?=\p{N})/gu;
const GAP = /…|\.\s?\.\s?\./;
const DOTTED = /^\p{L}\./u;
const THOUSANDS = /^\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?$/u;
/** The country, which is no "us": of all abbreviations the only one that is a common word in small letters. */
const COUNTRY = /^U\.?S\.?$/;
export const UNITED_STATES = 'u.s.';
export const PRONOUN_US = 'us';
const APOSTROPHE = /[’‘ʼ＇]/g;

/**
 * The words of a text, in order. A hyphen parts words; `E.U.` is `eu`, `1,200` is `1200`, and `U.S.` is not `us`. Unlike the search's words,
 * these keep the possessive `'s` and every stop word: a quotation is true to the letter or it is not.
 */
export function quotedWords(text: string): QuotedWord[] {
  const words: QuotedWord[] = [];
  const isMixed = /\p{Ll}/u.test(text);
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    words.push({
      form: formOf(word, isMixed),
      behindGap: words.length > 0 && GAP.test(text.slice(last, start)),
      start,
      end,
    });
    last = end;
  }
  return words;
}

/** @param isMixed whether the text has small letters, so that its capitals tell something. */
function formOf(word: string, isMixed: boolean): string {
  if (isMixed && COUNTRY.test(word)) return UNITED_STATES;
  if (DOTTED.test(word)) return fold(word.replaceAll('.', ''));
  if (THOUSANDS.test(word)) return word.replaceAll(',', '');
  if (word === '−' || word === '–') return '-';
  return fold(word).replace(APOSTROPHE, "'");
}
