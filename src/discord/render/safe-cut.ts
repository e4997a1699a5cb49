import { NEGATION_REACH, negates } from '../../language/negates.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { TextRange } from '../../text-range.ts';
import { graphemeEdges } from './grapheme-edges.ts';

const WORD = /\S+/g;

/**
 * Where to end a slice that may reach no further than `last`: behind a sentence if there is one, else behind a word
 * that no negation stands near. Undefined where that would leave less than `least` characters.
 */
export function safeCut(text: string, start: number, last: number, least: number): number | undefined {
  const isEnough = (end: number): boolean => end <= last && end - start >= least;
  return (
    splitSentences(text).findLast(({ end }) => isEnough(end))?.end ??
    ends(text, start, last).findLast((end) => isEnough(end))
  );
}

/** Where to end a slice of which something has to be shown, whatever stands there. */
export function anyCut(text: string, start: number, last: number): number {
  const [word] = ends(text, start, last).slice(-1);
  if (word !== undefined) return word;
  const edge = graphemeEdges(text).before(last);
  if (edge > start) return edge;
  // A single grapheme that is longer than a message.
  return /[\ud800-\udbff]/.test(text.charAt(last - 1)) ? last - 1 : last;
}

/** The ends of the whole words before `last` that no negation stands near. */
function ends(text: string, start: number, last: number): number[] {
  const words: TextRange[] = [];
  const safe: number[] = [];
  for (const { 0: word, index } of text.slice(start, last + 1).matchAll(WORD)) {
    const end = start + index + word.length;
    // What touches the limit may go on behind it.
    if (end > last) break;
    words.push({ start: start + index, end });
    const near = words.slice(-NEGATION_REACH);
    if (!near.some((range) => negates(text.slice(range.start, range.end)))) safe.push(end);
  }
  return safe;
}
