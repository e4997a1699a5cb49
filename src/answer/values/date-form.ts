import type { PartialDay } from './partial-day.ts';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'other';

/** What a wording was read as. */
export interface DateReading {
  readonly precision: DatePrecision;
  /** The date, where the wording names or, with the reference, resolves to a whole day, month or year. */
  readonly day?: PartialDay;
  /** How to write it, where that is not the wording: with the year that was found, or resolved. */
  readonly written?: string;
  /** The wording depends on when it was written. */
  readonly relative?: boolean;
}

/** Where a wording stands and what is known of its writing. */
export interface DateContext {
  readonly text: string;
  /** The article's own date, as far as it is known. */
  readonly reference: PartialDay;
  /** Whether the sentence speaks of what is to come at this wording. */
  isAhead(at: number): boolean;
}

/** One way to write a date: where it may stand, and how it is read; what is not a date is undefined. */
export interface DateForm {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, context: DateContext): DateReading | undefined;
}
