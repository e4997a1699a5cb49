import type { Article } from '../corpus/article.ts';
import type { Dropped } from './dropped.ts';
import type { ImportNote } from './import-note.ts';

/** What became of a file. Plain data, which a thread can hand to another. */
export interface ImportedArticle {
  readonly article: Article;
  /** The paragraphs' texts, in order. */
  readonly kept: readonly string[];
  readonly dropped: readonly Dropped[];
  readonly notes: readonly ImportNote[];
}
