/** How an answer came out, or how a member marked it. */
export type MissKind = 'unanswered' | 'related' | 'unhelpful' | 'helpful';

/** A question of a guild's that was missed, or marked, and how often. Times in ms since 1970. */
export interface Miss {
  /** As it was asked. */
  readonly question: string;
  /** Its content words, sorted. */
  readonly terms: string;
  readonly unanswered: number;
  readonly related: number;
  readonly unhelpful: number;
  readonly helpful: number;
  readonly firstAt: number;
  readonly lastAt: number;
}
