import type { Outcome } from '../command/reply.ts';

/** What there is to do for an interaction. */
export interface Work {
  /** For the metrics: from a fixed set. */
  readonly name: string;
  /** Whether it counts against the member's and the guild's limit; turning pages does not. */
  readonly limited: boolean;
  /** Whether it is done where the bot stays quiet. */
  readonly evenWhereQuiet: boolean;
  /** Whether it waits until the guild's articles are loaded. */
  readonly needsArticles: boolean;
  run(): Outcome;
}
