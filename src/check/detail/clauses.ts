import type { Token } from '../../search/analyzer.ts';
import type { TokenSpan } from './claim.ts';

/** A sign, or the hole that a quotation left, parts clauses; so do some words. */
const SIGN = /[,;:.!?—–()\n]|\s-+\s|\s{4,}/;
const WORD = /^(?:and|but|because|while|whereas|although|though|so|which|who|since|then|after|before|when)$/;
/** A sentence with more words that are searched for is read in pieces: no more of them are looked up together. */
const MOST_WORDS = 20;

/** By token, the number of its clause, counted from the text's beginning. */
export function clausesOf(text: string, tokens: readonly Token[]): Int32Array {
  const clauses = new Int32Array(tokens.length);
  let clause = 0;
  for (let place = 1; place < tokens.length; place += 1) {
    const between = text.slice(tokens[place - 1]?.end ?? 0, tokens[place]?.start ?? 0);
    if (SIGN.test(between) || WORD.test(tokens[place]?.form ?? '')) clause += 1;
    clauses[place] = clause;
  }
  return clauses;
}

/** Cuts a sentence into pieces short enough to be looked up, between clauses where possible. */
export function piecesOf(
  tokens: readonly Token[],
  { first, last }: TokenSpan,
  clauses: Int32Array,
): TokenSpan[] {
  const pieces: TokenSpan[] = [];
  let start = first;
  let words = 0;
  let boundary = first;
  for (let place = first; place < last; place += 1) {
    if (clauses[place] !== clauses[place - 1]) boundary = place;
    if (tokens[place]?.stop === false) words += 1;
    if (words <= MOST_WORDS) continue;
    const end = boundary > start ? boundary : place;
    pieces.push({ first: start, last: end });
    start = end;
    boundary = end;
    words = tokens.slice(start, place + 1).filter(({ stop }) => !stop).length;
  }
  pieces.push({ first: start, last });
  return pieces;
}
