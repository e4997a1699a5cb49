import type { TextRange } from '../../text-range.ts';
import { headOf, namedBehind } from './head-speaker.ts';
import { possessedBy } from './possessed.ts';
import { AROUND, type Quoted } from './quoted.ts';
import { isSaying } from './says.ts';
import type { Speaker } from './speakers.ts';

const ACCORDING =
  /(?:\baccording\s+to|\bper|\bvia|\bfrom|\bby|\bin\s+the\s+words\s+of|\bquoting|\bquote\s+from|\bas)\s+(?:the\s+|an?\s+|some\s+)?$/iu;
/** Between `according to X` and the quotation. */
const BEHIND_SOURCE = /^(?:['’]s)?[\s,:–—-]*(?:\p{L}+[\s,:]*){0,2}$/u;
/** `X: "…"`, `X's spokesman: "…"`, `X in its blog: "…"`. */
const COLON = /^(?:['’]s)?(?:[\s,*]+[\p{L}\p{N}'’-]+){0,5}[\s*]*(?::|[–—-])\s*$/u;
const POSSESSIVE = /^['’]s\s*$/u;
const SENTENCE_END = /[.!?…]["”’»]?\s+(?=["“‘]?\p{Lu})|;\s+|\n+/gu;
const ABBREVIATION = /\b(?:Dr|Mr|Mrs|Ms|St|Sen|Gov|Prof|Gen|Nov|Jan|Dec|Oct|Aug|Feb|Sept?|U\.S)\.\s+$/u;
/** Behind a verb of saying so many words may stand before what is said. */
const WORDS_BEHIND_VERB = 10;
const WORDS_BEHIND_THAT = 20;

/** Who is named as the speaker before a quotation, in its sentence. */
export function speakerBefore({ reading, range, quotations, speakers }: Quoted): Speaker | undefined {
  const { text, tokens } = reading;
  const earlier = quotations.findLast(({ end }) => end <= range.start)?.end ?? 0;
  const floor = Math.max(earlier, range.start - AROUND);
  const lead = text.slice(floor, range.start).replace(/["“”‘’«»„'([]+\s*$/u, '');
  // The quotation is a sentence of its own behind another.
  if (/[.!?…]["”’»]?\s*$|;\s*$|\n\s*$/u.test(lead)) return undefined;
  const within = { start: floor + beginningOf(lead), end: floor + lead.length };
  const near = speakers.filter((one) => one.start >= within.start && one.end <= within.end);
  const last = near.at(-1);
  if (last === undefined) return undefined;
  const verb = tokens.findLast(
    (token, place) => token.start >= within.start && token.end <= within.end && isSaying(tokens, place),
  );
  const gap = text.slice(last.end, within.end);
  const isDescription = headOf(near, last, text) !== last;
  if (!isDescription && ACCORDING.test(text.slice(within.start, last.start)) && BEHIND_SOURCE.test(gap))
    return last;
  const reach = verb && /^\s+that\b/.test(text.slice(verb.end)) ? WORDS_BEHIND_THAT : WORDS_BEHIND_VERB;
  if (verb !== undefined && wordsIn(text, { start: verb.end, end: within.end }) <= reach) {
    const subject = near.findLast((one) => one.end <= verb.start);
    const object = near.find((one) => one.start >= verb.end);
    if (subject === undefined) return object && namedBehind(near, object, text);
    return possessedBy(headOf(near, subject, text), reading, verb.start);
  }
  if (COLON.test(gap)) return possessedBy(headOf(near, last, text), reading, within.end);
  // "Kilbracken's “like swapping boats”".
  return POSSESSIVE.test(gap) ? last : undefined;
}

/** Where the last sentence of a text begins. */
function beginningOf(lead: string): number {
  let begin = 0;
  for (const { index, 0: mark } of lead.matchAll(SENTENCE_END)) {
    const end = index + mark.length;
    if (!ABBREVIATION.test(lead.slice(0, end)) && end < lead.trimEnd().length) begin = end;
  }
  return begin;
}

function wordsIn(text: string, { start, end }: TextRange): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
