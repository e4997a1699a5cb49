import type { Story } from '../../story.ts';

/** `1 article`, `3 articles`. */
export function articleCount({ articles: { length } }: Story): string {
  return `${length} ${length === 1 ? 'article' : 'articles'}`;
}
