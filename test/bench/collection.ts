import type { Article } from '../../src/corpus/article.ts';
import type { SynonymRule } from '../../src/corpus/synonyms.ts';
import type { ParagraphName } from '../../src/eval/question-set.ts';

/** Articles and the questions that the benchmark asks of them. It goes to each engine's process as JSON. */
export interface Collection {
  readonly articles: readonly Article[];
  readonly synonyms: readonly SynonymRule[];
  readonly questions: readonly KnownItem[];
}

/** A question that these paragraphs are known to answer, any of them. */
export interface KnownItem {
  readonly question: string;
  readonly gold: readonly ParagraphName[];
}

/** How many paragraphs a collection holds. */
export function countParagraphs({ articles }: Pick<Collection, 'articles'>): number {
  return articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}
