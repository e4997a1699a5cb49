import type { Article, Paragraph } from '../corpus/article.ts';
import type { Passage } from './card.ts';

/** A paragraph quoted from its beginning to its end. */
export function wholeParagraph(article: Article, paragraph: Paragraph): Passage {
  const citation = { paragraph, start: 0, end: paragraph.text.length };
  return { kind: 'passage', citation, article, highlights: [] };
}
