import type { Story } from '../story.ts';
import type { HeldRuling, StandingRuling } from './held-ruling.ts';

/** What a guild asks. */
export interface GuildStory {
  readonly story: Story;
  /** The ids of the guild's own articles; the others are the base's. */
  readonly own: ReadonlySet<string>;
  /** The guild's own synonyms, in the order in which they were added. */
  readonly synonyms: readonly OwnSynonym[];
  /** From the newest. */
  readonly rulings: readonly HeldRuling[];
  /** The settled ruling that fits a question, if one does and its words stand. */
  rulingFor(question: string): StandingRuling | undefined;
}

/** A line of a synonyms file. */
export interface OwnSynonym {
  readonly id: string;
  readonly line: string;
}
