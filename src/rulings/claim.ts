import type { Question } from '../answer/question/question.ts';
import { readQuestion } from '../answer/question/read-question.ts';
import { findNames } from '../answer/values/names.ts';
import { findNumbers, type NumberMention } from '../answer/values/numbers.ts';
import { isEnglishWord } from '../language/english-words.ts';
import { splitSentences } from '../language/sentences.ts';
import { analyze, type Token } from '../search/analyzer.ts';
import { kindsOf, type WordKind } from './claim-word.ts';

/** A claim that moderators have ruled on, read. */
export interface Claim {
  readonly tokens: readonly Token[];
  /** By token. */
  readonly kinds: readonly WordKind[];
  /** By token, the number of the name that it belongs to, from 0; -1 for none. */
  readonly names: Int32Array;
  readonly numbers: readonly NumberMention[];
  /** How it would be read as a question: what it asks for, if it asks. */
  readonly question: Question;
  /** The place of the word behind which it gives its reason; -1 where it gives none. */
  readonly reason: number;
}

/** In UTF-16 units: a claim is one sentence. */
const LONGEST = 500;
const REASON = /^(?:because|due|since|owing)$/;

/** Reads a claim. */
export function readClaim(claim: string): Claim {
  const text = claim.slice(0, LONGEST);
  const tokens = analyze(text);
  const names = new Int32Array(tokens.length).fill(-1);
  for (const [number, { first, last }] of findNames({
    text,
    tokens,
    sentences: splitSentences(text),
  }).entries())
    names.fill(number, first, last);
  const isName = (token: Token, place: number): boolean =>
    (names[place] ?? -1) >= 0 || (!isEnglishWord(token.form) && /^\p{L}+$/u.test(token.form));
  const numbers = findNumbers(text);
  const units = numbers.filter(({ kind }) => kind !== 'count');
  const kinds = kindsOf(tokens, isName).map((kind, place): WordKind => {
    const token = tokens[place];
    const isUnit =
      token !== undefined && units.some(({ start, end }) => token.start >= start && token.end <= end);
    return isUnit && kind === 'word' ? 'value' : kind;
  });
  let next = Math.max(-1, ...names) + 1;
  for (const [place, kind] of kinds.entries()) {
    if (kind !== 'name' && kind !== 'country') names[place] = -1;
    else if (names[place] === -1) names[place] = next++;
  }
  return {
    tokens,
    kinds,
    names,
    numbers,
    question: readQuestion(text, tokens),
    reason: tokens.findIndex(({ form }) => REASON.test(form)),
  };
}
