import type { Citation } from '../../answer/answer.ts';
import { HEDGES } from '../../language/hedges.ts';
import { negates } from '../../language/negates.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { TextRange } from '../../text-range.ts';
import { type QuotedWord, quotedWords } from './quoted-words.ts';

/** A negation so many words before a quotation still governs it. */
const REACH = 4;
const CLAUSE_END = /[.;:!?,\n()“”"—–]/;
/** What says that something is not so, or does not come to pass; it need not stand at the words themselves. */
const UNDOES =
  /^(?:den(?:y|ies|ied|ying)|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|fear(?:s|ed|ing)?|worr(?:y|ies|ied)|suspect(?:s|ed|ing)?|claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|doubt(?:s|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|pretend(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|declin(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|forbid(?:s|den)?|forbade)$/;
const JOINS = /^(?:that|to|whether|if|from)$/;
/** So many words before "that" or "to" its verb stands: "dismissed his second claim, that". */
const BEFORE_JOIN = 5;
/** Between "that" and the words cited. */
const BEHIND_JOIN = 2;
const LEAD = 90;
const SENTENCE_END = /[.;:!?\n“”"]/;

/**
 * What stands before the cited words and turns them round, up to where they begin: a negation or a hedge just before
 * them in their clause, or a verb that denies or fails at what they say.
 */
export function clippedBefore({ paragraph: { text }, start }: Citation): TextRange | undefined {
  const lead = text.slice(Math.max(0, start - LEAD), start);
  const offset = start - lead.length;
  const words = quotedWords(lead);
  const first = leastOf(besideWords(words.slice(-REACH), lead), beforeJoin(words, lead));
  return first === undefined ? undefined : { start: offset + first, end: offset + lead.trimEnd().length };
}

function besideWords(words: readonly QuotedWord[], lead: string): number | undefined {
  let first: number | undefined;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    const word = words[place];
    if (word === undefined || CLAUSE_END.test(gapBehind(words, place, lead))) break;
    if (negates(word.form) || HEDGES.has(word.form) || UNDOES.test(word.form)) first = word.start;
    // Behind another word of content the negation is that one's.
    else if (!STOP_WORDS.has(word.form)) break;
  }
  return first;
}

/** "tried to establish that", "failed to": where the verb begins whose object the cited words are. */
function beforeJoin(words: readonly QuotedWord[], lead: string): number | undefined {
  const join = words.findLastIndex(({ form }) => JOINS.test(form));
  const behind = words.slice(join + 1);
  if (join < 0 || behind.length > BEHIND_JOIN || behind.some(({ form }) => !STOP_WORDS.has(form)))
    return undefined;
  const from = Math.max(0, join - BEFORE_JOIN);
  const parted = words.findLastIndex(
    (_, place) => place < words.length && SENTENCE_END.test(gapBehind(words, place, lead)),
  );
  return words.slice(0, join).find(({ form }, place) => place >= from && place > parted && UNDOES.test(form))
    ?.start;
}

function gapBehind(words: readonly QuotedWord[], place: number, lead: string): string {
  return lead.slice(words[place]?.end ?? 0, words[place + 1]?.start ?? lead.length);
}

function leastOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
