import type { Reading } from '../../answer/reading.ts';
import type { TextRange } from '../../text-range.ts';
import type { Speaker } from './speakers.ts';

/** A quotation with those who may have said it. */
export interface Quoted {
  readonly reading: Reading;
  /** Where it stands in the reading's text. */
  readonly range: TextRange;
  /** All quotations of the text, in order. */
  readonly quotations: readonly TextRange[];
  /** Everybody outside the quotations, in order. */
  readonly speakers: readonly Speaker[];
}

/** Further from a quotation nobody names its speaker; in UTF-16 units. */
export const AROUND = 160;
