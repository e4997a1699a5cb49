import type { Article } from './article.ts';
import { FIELD_KEYS } from './article-fields.ts';
import { formatField } from './front-matter.ts';
import { joinParagraphs } from './split-paragraphs.ts';

/**
 * Writes an article as a corpus file, the inverse of `parseArticle`: fields in one clean line, paragraphs as
 * `paragraphText` makes them. The id is not in the text, it is the file's name.
 */
export function formatArticle(article: Article): string {
  const fields = FIELD_KEYS.flatMap((key) => {
    const value = article[key];
    return value === undefined ? [] : [formatField(key, value)];
  });
  const body = joinParagraphs(article.paragraphs.map(({ text }) => text));
  return `---\n${fields.join('\n')}\n---\n\n${body}\n`;
}
