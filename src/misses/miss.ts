/** A question that was asked in a guild and how its answers came out; nothing of who asked. Times in ms since 1970. */
export interface Miss {
  /** No two misses that are clustered have the same. */
  readonly question: string;
  /** What `contentTerms` gave for it. */
  readonly terms: string;
  /** How often no article spoke of it, something near to it was found, and its answer was marked. */
  readonly unanswered: number;
  readonly related: number;
  readonly unhelpful: number;
  readonly helpful: number;
  readonly firstAt: number;
  readonly lastAt: number;
}
