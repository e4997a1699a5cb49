import type { Article, Paragraph } from '../corpus/article.ts';
import { shortHash } from './short-hash.ts';

/** Points at a paragraph and remembers what it said. */
export interface PassageRef {
  /** {@link articleKey} of its article. */
  readonly article: string;
  /** Counted from 1. */
  readonly number: number;
  /** {@link shortHash} of its text. */
  readonly hash: string;
}

/** What a reference leads to. */
export type Resolved =
  | { readonly kind: 'same'; readonly article: Article; readonly paragraph: Paragraph }
  /** Another text stands in its place now. */
  | { readonly kind: 'changed'; readonly article: Article; readonly paragraph: Paragraph }
  | { readonly kind: 'gone' };

/** A short name of an article: file names may be longer than a custom_id. */
export function articleKey(id: string): string {
  return shortHash(id);
}

export function refOf({ article, number, text }: Paragraph): PassageRef {
  return { article: articleKey(article), number, hash: shortHash(text) };
}

export function articleWithKey(key: string, articles: readonly Article[]): Article | undefined {
  return articles.find(({ id }) => articleKey(id) === key);
}

/** Follows a reference. A paragraph that only moved within its article is the same. */
export function resolveRef(
  { article: key, number, hash }: PassageRef,
  articles: readonly Article[],
): Resolved {
  const article = articleWithKey(key, articles);
  if (article === undefined) return { kind: 'gone' };
  const there = article.paragraphs[number - 1];
  if (there !== undefined && shortHash(there.text) === hash)
    return { kind: 'same', article, paragraph: there };
  const moved = article.paragraphs.find(({ text }) => shortHash(text) === hash);
  if (moved !== undefined) return { kind: 'same', article, paragraph: moved };
  return there === undefined ? { kind: 'gone' } : { kind: 'changed', article, paragraph: there };
}
