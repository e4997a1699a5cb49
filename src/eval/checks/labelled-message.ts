import type { Change, Finding, PartKind } from '../../check/check.ts';

/** A message with what a careful reader of the articles would say of its parts. */
export interface LabelledMessage {
  readonly id: string;
  readonly text: string;
  /** The whole text is one quotation. */
  readonly quote: boolean;
  readonly split?: 'dev' | 'test';
  /** All quotations, and of the details those that are beyond debate. */
  readonly parts: readonly LabelledPart[];
}

/** A part and how it stands. */
export interface LabelledPart {
  readonly kind: PartKind;
  /** As it stands in the message. */
  readonly text: string;
  readonly finding: Finding;
  /** Changes that have to be among those that are shown. */
  readonly changes: readonly Pick<Change, 'from' | 'to'>[];
  /** Each stands in a value that the articles give. */
  readonly values: readonly string[];
}
