import type { Citation } from '../../answer/answer.ts';
import { HEDGES } from '../../language/hedges.ts';
import { negates } from '../../language/negates.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { TextRange } from '../../text-range.ts';
import { quotedWords } from './quoted-words.ts';

/** A negation so many words before a quotation still governs it. */
const REACH = 4;
const CLAUSE_END = /[.;:!?,\n()“”"—–]/;

/** A negation or a hedge that stands just before the cited words, in their clause, up to where they begin. */
export function clippedBefore({ paragraph: { text }, start }: Citation): TextRange | undefined {
  const lead = text.slice(Math.max(0, start - 60), start);
  const offset = start - lead.length;
  const words = quotedWords(lead).slice(-REACH);
  let first: number | undefined;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    const word = words[place];
    if (word === undefined || CLAUSE_END.test(lead.slice(word.end, words[place + 1]?.start ?? lead.length)))
      break;
    if (negates(word.form) || HEDGES.has(word.form)) first = word.start;
    // Behind another word of content the negation is that one's.
    else if (!STOP_WORDS.has(word.form)) break;
  }
  return first === undefined ? undefined : { start: offset + first, end: offset + lead.trimEnd().length };
}
