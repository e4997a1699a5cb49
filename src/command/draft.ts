import type { Article } from '../corpus/article.ts';

/** What was shown and is not saved yet. */
export type Draft =
  | { readonly kind: 'article'; readonly article: Article }
  /** A line of a synonyms file, and the question for whose sake it was written. */
  | { readonly kind: 'synonym'; readonly line: string; readonly question: string };
