import type { Article } from './article.ts';
import { readArticleFields } from './article-fields.ts';
import { cleanText } from './clean-text.ts';
import type { Problem } from './corpus-error.ts';
import { readFrontMatter } from './front-matter.ts';
import { MAX_PARAGRAPHS } from './limits.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** An article, or everything that is wrong with its file. */
export type ParsedArticle =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

/** Numbers the texts of an article's paragraphs. */
export function numbered(article: string, texts: readonly string[]): Article['paragraphs'] {
  return texts.map((text, index) => ({ article, number: index + 1, text }));
}

/** Reads one corpus file: front matter, then paragraphs. Never throws. */
export function parseArticle(id: string, text: string): ParsedArticle {
  const { fields: found, problems: unread, body } = readFrontMatter(cleanText(text));
  const problems = [...unread];
  if (body === undefined) return { kind: 'faulty', problems };
  const fields = readArticleFields(found, problems);
  const texts = splitParagraphs(body);
  if (texts.length === 0) {
    const message =
      'no paragraph; write the text after the front matter, with blank lines between paragraphs';
    problems.push({ message });
  }
  if (texts.length > MAX_PARAGRAPHS) {
    const message = `${texts.length} paragraphs, and ${MAX_PARAGRAPHS} is the most; split it into several articles`;
    problems.push({ message });
  }
  if (fields === undefined || problems.length > 0) return { kind: 'faulty', problems };
  return { kind: 'article', article: { id, ...fields, paragraphs: numbered(id, texts) } };
}
