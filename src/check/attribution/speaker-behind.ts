import { headOf, namedBehind } from './head-speaker.ts';
import { possessedBy } from './possessed.ts';
import { AROUND, type Quoted } from './quoted.ts';
import { isSaying } from './says.ts';
import type { Speaker } from './speakers.ts';

const CLOSING = /^[\s,.!?…]*["”“’‘»«']*[\s,.!?)*]*/u;
const SENTENCE_END = /(?<!\b(?:Dr|Mr|Mrs|Ms|St|Sen|Gov|Prof|Gen))[.!?…;]["”’»]?\s|\n/;
const DASH = /^\s*[—–~-]{1,2}\s*(?:the\s+|an?\s+)?$/u;
const BRACKET = /^.{0,4}\(\s*(?:the\s+)?$/u;
const ACCORDING =
  /^(?:[-—–(]\s*)?(?:according\s+to|per|via|from|source:?|quote\s+from|by)\s+(?:the\s+|an?\s+|some\s+)?$/iu;
const ADVERB = /^\s*(?:\p{L}+ly\s+)?$/u;
/** A verb of saying stands this near behind a quotation, in UTF-16 units. */
const NEAR = 120;

/** Who is named as the speaker behind a quotation, in its sentence. */
export function speakerBehind({ reading, range, quotations, speakers }: Quoted): Speaker | undefined {
  const { text, tokens } = reading;
  const later = quotations.find(({ start }) => start >= range.end)?.start ?? text.length;
  const ceiling = Math.min(later, range.end + AROUND);
  const closing = CLOSING.exec(text.slice(range.end, ceiling))?.[0] ?? '';
  const start = range.end + closing.length;
  const ending = SENTENCE_END.exec(text.slice(start, ceiling));
  const end = ending === null ? ceiling : start + ending.index + 1;
  const near = speakers.filter((one) => one.start >= start && one.end <= end);
  const [first] = near;
  if (first === undefined) return undefined;
  const lead = text.slice(start, first.start);
  if (DASH.test(lead) || ACCORDING.test(lead) || BRACKET.test(text.slice(range.end, first.start)))
    return first;
  const verb = tokens.find(
    (token, place) =>
      token.start >= start && token.end <= Math.min(end, start + NEAR) && isSaying(tokens, place),
  );
  if (verb === undefined) return undefined;
  // "said Britta Lohmann", "says some guy".
  if (ADVERB.test(text.slice(start, verb.start))) {
    const object = near.find(
      (one) => one.start >= verb.end && wordCount(text.slice(verb.end, one.start)) <= 2,
    );
    return object && possessedBy(namedBehind(near, object, text), reading, end);
  }
  // Behind the end of a sentence a new one begins; its subject stands at its very start.
  const isNewSentence = /[.!?…]["”’»']*\s+$|\n/u.test(closing);
  if (wordCount(lead) > (isNewSentence ? 0 : 2)) return undefined;
  const subject = near.findLast((one) => one.end <= verb.start);
  return subject && possessedBy(headOf(near, subject, text), reading, verb.start);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
