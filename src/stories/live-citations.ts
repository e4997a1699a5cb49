import type { Citation, NonEmpty } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import type { Ruling } from '../desk/ruling.ts';

/**
 * What a ruling cites, as the articles have it now: in the paragraph that it names, or in another of the same article
 * where the text has only moved. Undefined where any of its words no longer stands.
 */
export function liveCitations(
  { citations }: Ruling,
  articles: readonly Article[],
): NonEmpty<Citation> | undefined {
  const live: Citation[] = [];
  for (const { article: id, number, quote } of citations) {
    const paragraphs = articles.find((article) => article.id === id)?.paragraphs ?? [];
    const named = paragraphs[number - 1];
    const paragraph = named?.text.includes(quote)
      ? named
      : paragraphs.find(({ text }) => text.includes(quote));
    if (paragraph === undefined) return undefined;
    const start = paragraph.text.indexOf(quote);
    live.push({ paragraph, start, end: start + quote.length });
  }
  const [first, ...others] = live;
  return first === undefined ? undefined : [first, ...others];
}
