import type { Citation } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import type { RulingCitation } from '../desk/ruling.ts';

/**
 * What a ruling cites, as the articles have it now: in the paragraph that it names, or in another of the same article
 * where the text has only moved. Undefined where its words no longer stand.
 */
export function liveCitation(
  { article: id, number, quote }: RulingCitation,
  articles: readonly Article[],
): Citation | undefined {
  const paragraphs = articles.find((article) => article.id === id)?.paragraphs ?? [];
  const named = paragraphs[number - 1];
  const paragraph = named?.text.includes(quote) ? named : paragraphs.find(({ text }) => text.includes(quote));
  if (paragraph === undefined) return undefined;
  const start = paragraph.text.indexOf(quote);
  return { paragraph, start, end: start + quote.length };
}
