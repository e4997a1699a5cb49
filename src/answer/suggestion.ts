import type { Citation } from './answer.ts';

/** What may complete a question while it is typed. */
export type Suggestion =
  /** A question that the articles answer. */
  | {
      readonly kind: 'question';
      readonly question: string;
    }
  /** A passage that holds what has been typed: whole sentences of a paragraph. */
  | {
      readonly kind: 'passage';
      readonly citation: Citation;
      /** The words in it that met what was typed, as they are printed, in order, each once. */
      readonly words: readonly string[];
    };
