import type { Answer } from './answer/answer.ts';
import type { Article } from './corpus/article.ts';
import type { SynonymRule } from './corpus/synonyms.ts';

/** How one question is asked. */
export interface AskOptions {
  /** Answer from this article alone (its id). */
  readonly article?: string;
  /** Snippets shown at most. Default 3. */
  readonly limit?: number;
}

/** The core's front door: everything a question needs, in memory, synchronous, without a clock or a network. */
export interface Story {
  readonly articles: readonly Article[];
  ask(question: string, options?: AskOptions): Answer;
  /** The first `limit` paragraphs for a question, best first: what an evaluation of the ranking looks at. */
  rank(question: string, limit: number): readonly { readonly article: string; readonly paragraph: number }[];
}

/** Builds a story's index. */
export declare function createStory(articles: readonly Article[], synonyms?: readonly SynonymRule[]): Story;
