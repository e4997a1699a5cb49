import { isMarkedName, isSentenceStarter, stopAfter } from './abbreviations.ts';

const STOP = /[.!?…‽]+|[。！？｡।॥؟۔։።။។]+/g;
const CLOSERS = /(?:["'”“’»›)\]}」』）】》〉]|[ \u00a0\u202f][»›](?=\s|$))*/y;
// Encyclopaedias print note marks and page numbers behind the stop: ".[4]" and ".:121,154".
const NOTE_MARKS = /(?:\[[\p{L}\p{N} .,–-]{1,24}\])*(?::\d[\d,–-]{0,20})?/uy;
const SPACES = /\s*/y;
const OPENING = /(?:["'“‘„‚「『([{¿¡]|[«‹][ \u00a0\u202f]?)*/y;
const QUOTE = /["'”“’»›]/;
const CJK_CLOSER = /[」』）】》〉]/;
const NEXT_WORD = /[\p{L}\p{M}]{1,24}/uy;
const BRAND = /\p{Ll}{1,2}\p{Lu}/uy;
const REPORTED =
  /(?:\p{Lu}[\p{L}.'’-]{0,24}\s){1,4}(?:said|says|asked|asks|wrote|writes|told|added|replied|tweeted)\b/uy;
/** Long enough for every abbreviation; what is longer is a word. */
const WORD_LIMIT = 24;

/**
 * Finds where sentences end before the text does: the position behind the stop and its closing marks, in order.
 * It knows nothing of quotations that must stay whole.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let sentence = skip(SPACES, text, 0);
  let at = 0;
  while (at < text.length) {
    STOP.lastIndex = at;
    const stop = STOP.exec(text);
    if (!stop) break;
    const marks = stop[0];
    at = stop.index + marks.length;
    if (isAsciiWord(text.charCodeAt(at)) && marks.charCodeAt(0) < 0x80) continue;
    if (text.charCodeAt(at) !== 0x20) at = skip(NOTE_MARKS, text, skip(CLOSERS, text, at));
    else if (isGuillemet(text.charCodeAt(at + 1))) at = skip(CLOSERS, text, at);
    const next = skip(SPACES, text, at);
    if (next === text.length) break;
    if (!endsSentence(text, { at: stop.index, marks, end: at, next, sentence })) continue;
    ends.push(at);
    sentence = next;
  }
  return ends;
}

interface Stop {
  readonly at: number;
  readonly marks: string;
  /** Behind the closing marks. */
  readonly end: number;
  /** Behind the white space. */
  readonly next: number;
  /** Where the sentence began that the stop may end. */
  readonly sentence: number;
}

function endsSentence(text: string, stop: Stop): boolean {
  const { at, marks, end, next } = stop;
  const closing = text.charAt(end - 1);
  if (marks.charCodeAt(0) > 0x7f && !/[…‽]/.test(marks)) {
    // Scripts without spaces go on with the attribution right behind the quotation.
    return next > end || !(QUOTE.test(closing) || CJK_CLOSER.test(closing));
  }
  if (next === end) return false;
  const code = text.charCodeAt(next);
  const letters = isAsciiWord(code) ? next : skip(OPENING, text, next);
  if (!mayBegin(text, letters)) return false;
  if (marks === '.') return fullStopEnds(text, stop, letters);
  if (QUOTE.test(closing) && /[!?]/.test(marks) && letters === next && startsAt(REPORTED, text, next))
    return false;
  const last = text.charAt(at - 1);
  if (last === '' || isSpace(last)) return beginsPlainly(text, letters) || /[!?]/.test(marks);
  if (marks === '!' && isMarkedName(text.slice(wordStart(text, at, stop.sentence), at)))
    return beginsPlainly(text, letters);
  return true;
}

/** A sentence does not begin with a small letter, save that of a brand, nor with a dash or a stop. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x41 && code <= 0x5a) return true;
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  if (/\p{Ll}/u.test(first)) return startsAt(BRAND, text, at);
  return /[@#*%&]/.test(first) || !/[\p{Pd}\p{Po}\p{Pe}\p{Pf}\s]/u.test(first);
}

function fullStopEnds(text: string, { at, sentence }: Stop, next: number): boolean {
  const before = text.charAt(at - 1);
  // Spaced dots stand for words left out.
  if (before === '' || isSpace(before)) return beginsPlainly(text, next);
  const start = wordStart(text, at, sentence);
  const word = text.slice(start, at);
  if (start === sentence && word.length <= 4 && /^(?:\d{1,3}|\p{L}|[ivx]+)$/iu.test(word)) return false;
  switch (stopAfter(word)) {
    case 'ends':
      return true;
    case 'continues':
      return false;
    case 'continues before a figure':
      return !/\p{N}/u.test(text.charAt(next));
    case 'ends before a starter':
      return beginsPlainly(text, next) || (word === 'I' && isPronoun(text, start));
  }
}

/** "So do I." ends, "Charles I." may not. */
function isPronoun(text: string, at: number): boolean {
  const start = wordStart(text, at - 1, Math.max(0, at - 1 - WORD_LIMIT));
  return /\p{Ll}/u.test(text.charAt(start));
}

function beginsPlainly(text: string, at: number): boolean {
  NEXT_WORD.lastIndex = at;
  const word = NEXT_WORD.exec(text)?.[0] ?? '';
  return isSentenceStarter(word, text.charAt(at + word.length));
}

function wordStart(text: string, end: number, from: number): number {
  const limit = Math.max(from, end - WORD_LIMIT);
  let start = end;
  while (start > limit && isWordPart(text.charCodeAt(start - 1))) start--;
  return start;
}

function isWordPart(code: number): boolean {
  return (
    code === 0x2e ||
    isAsciiWord(code) ||
    (code > 0x7f && /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)))
  );
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isGuillemet(code: number): boolean {
  return code === 0xbb || code === 0x203a;
}

function isSpace(char: string): boolean {
  return /\s/.test(char);
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
