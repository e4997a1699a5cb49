/** Somebody who wants to be told when a question is answered. */
export interface Wait {
  readonly id: string;
  readonly user: string;
  readonly question: string;
  /** The member's language, as Discord told it. */
  readonly locale: string;
  /** The hash of the answer that did not help them, if there was one: they are told of another. */
  readonly seen?: string;
}
