import type { Citation } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import { findArticle } from './find-article.ts';

/** What a line such as `harbour-post 3` or `Harbour Post ¶3` names. */
export type CitedLine =
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'no-number' }
  | { readonly kind: 'no-article' }
  /** The article ends before it. */
  | { readonly kind: 'no-paragraph'; readonly last: number };

const LINE = /^(.*?)[\s,;:·—-]*(?:¶|§|#|\bp(?:ar(?:agraph)?)?\.?)?\s*(\d{1,6})$/iu;

/** Reads a line that names an article and a paragraph. */
export function readCitedLine(line: string, articles: readonly Article[]): CitedLine {
  const [, name, number] = LINE.exec(line) ?? [];
  if (name === undefined || number === undefined) return { kind: 'no-number' };
  const article = findArticle(name, articles);
  if (article === undefined) return { kind: 'no-article' };
  const paragraph = article.paragraphs[Number(number) - 1];
  if (paragraph === undefined) return { kind: 'no-paragraph', last: article.paragraphs.length };
  return { kind: 'citation', citation: { paragraph, start: 0, end: paragraph.text.length } };
}
