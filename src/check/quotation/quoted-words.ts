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
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ＇][\p{L}\p{N}\p{M}]+)*|[$€£¥₹%‰°&+=<>]|(?<![^\s([])[-−–](?=\p{N})/gu;
const GAP = /…|\.\s?\.\s?\./;
const DOTTED = /^\p{L}\./u;
const THOUSANDS = /^\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?$/u;
const APOSTROPHE = /[’‘ʼ＇]/g;

/**
 * The words of a text, in order. A hyphen parts words; `U.S.` is `us`, `1,200` is `1200`. Unlike the search's words,
 * these keep the possessive `'s` and every stop word: a quotation is true to the letter or it is not.
 */
export function quotedWords(text: string): QuotedWord[] {
  const words: QuotedWord[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    words.push({
      form: formOf(word),
      behindGap: words.length > 0 && GAP.test(text.slice(last, start)),
      start,
      end,
    });
    last = end;
  }
  return words;
}

function formOf(word: string): string {
  if (DOTTED.test(word)) return fold(word.replaceAll('.', ''));
  if (THOUSANDS.test(word)) return word.replaceAll(',', '');
  if (word === '−' || word === '–') return '-';
  return fold(word).replace(APOSTROPHE, "'");
}
