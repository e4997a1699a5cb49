import type { ParagraphName } from './question-set.ts';

/** Anything that puts paragraphs in order for a question: a story, or an engine that it is held against. */
export interface Ranker {
  /** The first `limit` paragraphs, best first. */
  rank(question: string, limit: number): readonly ParagraphName[];
}
