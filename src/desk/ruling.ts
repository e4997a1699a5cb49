import type { AuthorMark } from './author-mark.ts';

export type RulingStatus = 'proposed' | 'settled' | 'disputed' | 'superseded';

/** How a guild's moderators have ended an argument. */
export interface Ruling {
  readonly id: string;
  /** What was argued about, as a sentence or a question; at most 300 characters. */
  readonly claim: string;
  /** What holds, in the moderators' own words; at most 1,500 characters. */
  readonly finding: string;
  readonly status: RulingStatus;
  /** One to five. */
  readonly citations: readonly RulingCitation[];
  /** The id of the ruling in whose place this one comes when it is settled. It may be gone since. */
  readonly replaces?: string;
  /** While it is proposed, unless the author has asked to be forgotten. */
  readonly proposedBy?: AuthorMark;
  /** Another one after each change of what the ruling says or where it stands. */
  readonly revision: number;
  /** From the oldest. */
  readonly history: readonly RulingEvent[];
}

export interface RulingCitation {
  /** The article's id. */
  readonly article: string;
  /** The paragraph's, from 1. */
  readonly number: number;
  /** Words of that paragraph. */
  readonly quote: string;
}

export interface RulingEvent {
  /** In ms since 1970. */
  readonly at: number;
  readonly event: RulingStatus | 'reproposed';
}
