import type { TextRange } from '../../text-range.ts';
import type { ValueKind } from '../answer.ts';

/** Something in a paragraph that could answer a question; the range is over the paragraph's text. */
export interface Mention extends TextRange {
  readonly kind: ValueKind;
  /** Equal for mentions of the same thing. */
  readonly key: string;
  /** The canonical wording. */
  readonly text: string;
  readonly flag?: string;
  readonly iso?: string;
  /** For a date: by then, not on it. */
  readonly deadline?: boolean;
  /** Whether it only qualifies what follows it: "the Dutch firm", "Acme products". */
  readonly modifier?: boolean;
  /** Whether it describes somebody ("an unnamed source") rather than names them. */
  readonly described?: boolean;
  /** How sure it is that the mention is of its kind, 0 to 1; 1 where not given. */
  readonly trust?: number;
}
