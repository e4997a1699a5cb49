import type { TextRange } from '../text-range.ts';

/** A word as it stands in a text, before it is folded or stemmed. */
export interface Word extends TextRange {
  readonly text: string;
  /** Whether a hyphen (or a dot, as in a domain name) ties it to the word before. */
  readonly tied: boolean;
}

const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Scripts without spaces begin here (Thai); most words need no closer look. */
const MAYBE_UNSPACED = /[\u0e00-\uffff]/;
/** A run without a space or a stop is cut after so many units: ICU's work grows with the square of what it is given. */
const LONGEST_RUN = 250;
const APOSTROPHES = "'’‘ʼ＇";
const HYPHENS = '-‐‑';
/** Bounded, so that a page of figures and commas is not read again for each of them. */
const DIGITS = /^\p{N}{1,30}$/u;
const THREE_DIGITS = /^\p{N}{3}$/u;
const SHORT_NAME = /^\p{Lu}{1,3}$/u;
/** `U.S`, `p.m`: single letters with dots between. */
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
const LONGEST_DOTTED = 14;
/** Its last dot, unless another letter follows. */
const LAST_DOT = /^\.(?!\p{L})/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text in order, of any script, with their places.
 *
 * `U.S.`, `1,200`, `AT&T` and `don't` are one word each; a possessive `'s` is left out; `software-development` is two
 * words, the second one tied; scripts that write no spaces are cut by ICU's dictionaries (Intl.Segmenter).
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const run = match[0];
    const end = start + run.length;
    if (MAYBE_UNSPACED.test(run) && UNSPACED.test(run)) {
      pushUnspaced(words, run, start);
      continue;
    }
    const last = words.at(-1);
    const gap = last !== undefined && start - last.end === 1 ? (text[last.end] ?? '') : '';
    if (last === undefined || gap === '') {
      words.push({ text: run, start, end, tied: false });
    } else if (APOSTROPHES.includes(gap)) {
      if (run !== 's' && run !== 'S') replaceLast(words, last, last.text + run, end);
    } else if (gap === '.' && DOTTED.test(text.slice(Math.max(last.start, end - LONGEST_DOTTED), end))) {
      replaceLast(words, last, last.text + run, LAST_DOT.test(text.slice(end, end + 3)) ? end + 1 : end);
    } else if (gap === ',' && DIGITS.test(last.text) && THREE_DIGITS.test(run)) {
      replaceLast(words, last, last.text + run, end);
    } else if (gap === '.' && DIGITS.test(last.text) && DIGITS.test(run)) {
      replaceLast(words, last, `${last.text}.${run}`, end);
    } else if (gap === '&' && SHORT_NAME.test(last.text) && SHORT_NAME.test(run)) {
      replaceLast(words, last, last.text + run, end);
    } else {
      words.push({ text: run, start, end, tied: gap === '.' || (gap !== '' && HYPHENS.includes(gap)) });
    }
  }
  return words;
}

function replaceLast(words: Word[], last: Word, text: string, end: number): void {
  words[words.length - 1] = { text, start: last.start, end, tied: last.tied };
}

function pushUnspaced(words: Word[], run: string, offset: number): void {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (let from = 0; from < run.length; from += LONGEST_RUN) {
    for (const { segment, index, isWordLike } of segmenter.segment(run.slice(from, from + LONGEST_RUN))) {
      if (isWordLike !== true) continue;
      const start = offset + from + index;
      words.push({ text: segment, start, end: start + segment.length, tied: false });
    }
  }
}
