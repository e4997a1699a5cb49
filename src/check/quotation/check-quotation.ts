import type { TextRange } from '../../text-range.ts';
import { attributed } from '../attribution/attributed.ts';
import type { Quotation } from '../check.ts';
import type { CheckKnowledge } from '../knowledge.ts';
import type { MessageReading } from '../message/message-reading.ts';
import { nearestSentence } from './nearest-sentence.ts';
import { sortQuotation } from './sort-quotation.ts';

/**
 * Checks one quotation of a message.
 *
 * @param text the message's clean text.
 * @param reading the same without its quotations, with capitals where names have them.
 * @param range where the quotation stands in both.
 */
export function checkQuotation(
  message: string,
  text: string,
  reading: MessageReading,
  range: TextRange,
  quotations: readonly TextRange[],
  typed: (range: TextRange) => TextRange,
  knowledge: CheckKnowledge,
): Quotation {
  const place = typed(trimmed(text, range));
  const part = { kind: 'quotation', ...place, text: message.slice(place.start, place.end) } as const;
  const quoted = text.slice(range.start, range.end);
  const within = ({ start, end }: TextRange): TextRange =>
    typed({ start: range.start + start, end: range.start + end });
  const sorted = sortQuotation(quoted, knowledge.words, within);
  switch (sorted.finding) {
    case 'altered':
    case 'stitched':
      return { ...part, ...sorted };
    case 'absent': {
      const nearest = sorted.near ?? nearestSentence(quoted, knowledge);
      return { ...part, finding: 'absent', citations: [], ...(nearest === undefined ? {} : { nearest }) };
    }
    case 'verbatim':
      return { ...part, ...attributed(sorted.citations, reading, range, quotations, knowledge) };
  }
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: start + slice.trimEnd().length };
}
