import type { Article } from '../../corpus/article.ts';
import { longDate } from '../../language/long-date.ts';

/** Where a paragraph stands: `Old ferry to leave — Harbour Post, September 12, 2023, ¶2, digest`. */
export function sourceLine(article: Article, paragraph: number): string {
  const { title, publisher, published, text } = article;
  const details = [
    publisher,
    published === undefined ? undefined : longDate(published, 'en-US'),
    `¶${paragraph}`,
    text === 'digest' ? 'digest' : undefined,
  ];
  return `${title} — ${details.filter((detail) => detail !== undefined).join(', ')}`;
}
