import type { Citation, NonEmpty } from '../answer/answer.ts';
import type { Ruling } from '../desk/ruling.ts';

/** A ruling, and what it cites as the articles have it now. */
export interface HeldRuling {
  readonly ruling: Ruling;
  /** Undefined where its words no longer stand: then nobody but moderators is shown it. */
  readonly citations: NonEmpty<Citation> | undefined;
}

/** A settled ruling whose words stand. */
export interface StandingRuling extends HeldRuling {
  readonly citations: NonEmpty<Citation>;
}
