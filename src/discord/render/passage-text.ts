import type { Passage } from '../../cards/card.ts';
import type { Article } from '../../corpus/article.ts';
import type { Words } from '../../words/words.ts';
import { checkedQuotation } from './checked-quotation.ts';
import { furthest } from './furthest.ts';
import { litRanges } from './lit-ranges.ts';
import { quote } from './quote.ts';
import { anyCut, safeCut } from './safe-cut.ts';
import { sourceLine } from './source-line.ts';

/** A quotation with its line of source, for whatever room there is. All lengths are UTF-16 units of markdown. */
export interface PassageText {
  /** Of the whole. */
  readonly length: number;
  /**
   * The markdown in at most `room`; undefined where too little would be left of the quotation to be worth reading.
   *
   * @param always whether something is shown nevertheless. Needs {@link ROOM_TO_SHOW}.
   */
  within(room: number, always: boolean): string | undefined;
}

/** Enough for a line of source and the beginning of a quotation, whatever they hold. */
export const ROOM_TO_SHOW = 1_200;
/** In UTF-16 units of the quotation. */
const WORTH_READING = 60;
/** On a line of its own: in the quotation it could be taken for the article's. */
const LEFT_OUT = '\n…\n';

/**
 * Lays a passage out.
 *
 * @returns undefined where nothing of it can be seen.
 * @throws QuotationMismatch where the story does not say what is quoted.
 */
export function passageText(
  passage: Passage,
  articles: readonly Article[],
  words: Words,
): PassageText | undefined {
  const { article, paragraph, start, end } = checkedQuotation(passage, articles);
  const { text } = paragraph;
  const lit = litRanges(text, { start, end }, passage.highlights);
  const quoteTo = (to: number): string => quote(text, { start, end: to }, lit, passage.aside === true);
  const source = sourceLine(article, paragraph, passage.footnote, words);
  const all = quoteTo(end);
  if (all === '') return undefined;
  const whole = `${all}\n${source}`;
  return {
    length: whole.length,
    within(room, always) {
      if (whole.length <= room) return whole;
      if (passage.whole === true && !always) return undefined;
      const space = room - LEFT_OUT.length - source.length;
      const last = furthest(start, end, (to) => quoteTo(to).length <= space);
      const cut =
        safeCut(text, start, last, WORTH_READING) ?? (always ? anyCut(text, start, last) : undefined);
      const shown = cut === undefined ? '' : quoteTo(cut);
      return shown === '' ? undefined : shown + LEFT_OUT + source;
    },
  };
}
