import type { Thesaurus } from '../search/thesaurus.ts';
import type { TextRange } from '../text-range.ts';
import type { Check, Part } from './check.ts';
import { checkDetails } from './detail/check-details.ts';
import type { CheckKnowledge, CorpusKnowledge } from './knowledge.ts';
import { readOutside } from './message/message-reading.ts';
import { readMessage } from './message/read-message.ts';
import { trueCase } from './message/true-case.ts';
import { checkQuotation } from './quotation/check-quotation.ts';
import { findQuotations } from './quotation/find-quotations.ts';

/** A message is read this far, in UTF-16 units: the longest that Discord lets anybody write, and as much again. */
export const LONGEST_MESSAGE = 8000;
const OPENING_MARKS = /^[\s"“”„«»‘’'「『]+/u;
const CLOSING_MARKS = /[\s"“”„«»‘’'」』]+$/u;

/** Holds messages against the articles of an index. */
export class Checker {
  readonly #knowledge: () => CheckKnowledge;

  /** @param corpus makes what checking needs to know of the index when it is first called. */
  constructor(thesaurus: Thesaurus, corpus: () => CorpusKnowledge) {
    this.#knowledge = () => ({ ...corpus(), thesaurus });
  }

  /** @param quote take the whole message for one quotation. */
  check(message: string, quote: boolean): Check {
    const knowledge = this.#knowledge();
    const { text, typed } = readMessage(message.slice(0, LONGEST_MESSAGE));
    const whole = quote ? wholeQuotation(text) : undefined;
    const quotations = whole === undefined ? findQuotations(text) : [whole];
    // A title between marks names an article and quotes nothing.
    const quoting = quotations.filter(
      ({ start, end }) => quote || !knowledge.publishers.isSource(text.slice(start, end)),
    );
    const outside = filled(text, text.replace(/[^\n]/g, ' '), quotations);
    const cased = trueCase(outside, knowledge);
    const reading = readOutside(cased, filled(cased, text, quotations), knowledge);
    const parts: Part[] = quoting.map((range) =>
      checkQuotation(message, text, reading, range, quotations, typed, knowledge),
    );
    if (!quote) parts.push(...checkDetails(message, reading, typed, knowledge));
    parts.sort((a, b) => a.start - b.start || a.end - b.end);
    return { message, parts };
  }
}

/** The whole text without the marks around it; undefined where there is no word. */
function wholeQuotation(text: string): TextRange | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const start = OPENING_MARKS.exec(text)?.[0].length ?? 0;
  const tail = CLOSING_MARKS.exec(text)?.[0].length ?? 0;
  return { start, end: text.length - tail };
}

/** A text whose ranges hold what stands there in another text of the same length. */
function filled(text: string, other: string, ranges: readonly TextRange[]): string {
  let whole = text;
  for (const { start, end } of ranges)
    whole = whole.slice(0, start) + other.slice(start, end) + whole.slice(end);
  return whole;
}
