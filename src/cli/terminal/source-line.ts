import type { Article } from '../../corpus/article.ts';

/** Where a paragraph stands: `Old ferry to leave — Harbour Post, September 12, 2023, ¶2, digest`. */
export function sourceLine(article: Article, paragraph: number): string {
  const { title, publisher, published, text } = article;
  const details = [
    publisher,
    published === undefined ? undefined : longDay(published),
    `¶${paragraph}`,
    text === 'digest' ? 'digest' : undefined,
  ];
  return `${title} — ${details.filter((detail) => detail !== undefined).join(', ')}`;
}

function longDay(day: string): string {
  return new Date(day).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
