import type { AskedToken } from '../../search/respell.ts';

/** What a question asks for, in the terms of question answering. */
export type QuestionType =
  | 'where'
  | 'when'
  | 'who'
  | 'which'
  | 'number'
  | 'money'
  | 'duration'
  | 'why'
  | 'how'
  | 'what'
  | 'yesno'
  | 'keywords'
  | 'overview';

/** A sort of thing that can answer a question directly. */
export type Wanted =
  | 'country'
  | 'place'
  | 'date'
  | 'person'
  | 'organisation'
  | 'number'
  | 'measure'
  | 'duration'
  | 'money';

/** A half-open range of places among a question's tokens. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A question, read. */
export interface Question {
  readonly text: string;
  readonly tokens: readonly AskedToken[];
  readonly type: QuestionType;
  /** Sorts of things that answer it, likeliest first; none where only a passage does. */
  readonly wanted: readonly Wanted[];
  /** The noun that says what is asked for ("countries" in "which countries banned it"); a passage that answers may lack it. */
  readonly focus: TokenRange;
  /** Whether more than one answer is asked for. */
  readonly plural: boolean;
  /** The token that says what was done, for questions about who did it: a place among `tokens`. */
  readonly predicate?: number;
  /** Whether what is asked for did it ("who banned it"), rather than had it done to ("whom did they ban"). */
  readonly subject: boolean;
  /** The token that names somebody's role ("who is the mayor"): the answer stands beside it. */
  readonly role?: number;
}

/** Whether a place among a question's tokens belongs to its focus. */
export function isFocus({ focus }: Question, place: number): boolean {
  return place >= focus.start && place < focus.end;
}
