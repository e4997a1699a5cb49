import fc from 'fast-check';
import type { Quoted } from '../../../src/cards/card.ts';
import type { Article } from '../../../src/corpus/article.ts';

/** A true quotation of a story, of whole characters. */
export function anySlice(articles: readonly Article[]): fc.Arbitrary<Quoted> {
  return fc
    .record({
      paragraph: fc.constantFrom(...articles.flatMap(({ paragraphs }) => paragraphs)),
      from: fc.nat(9),
      length: fc.nat(9),
    })
    .filter(({ paragraph }) => paragraph.text !== '')
    .map(({ paragraph, from, length }): Quoted => {
      const edges = edgesOf(paragraph.text);
      const first = Math.floor((from / 10) * (edges.length - 1));
      const last = first + 1 + Math.floor((length / 9) * (edges.length - 2 - first));
      const citation = { paragraph, start: edges[first] ?? 0, end: edges[last] ?? paragraph.text.length };
      const article = articles.find(({ id }) => id === paragraph.article);
      if (article === undefined) throw new Error('The paragraph is of none of the articles');
      return { citation, article };
    });
}

/** The offsets that cut no surrogate pair. */
export function edgesOf(text: string): number[] {
  const edges = [0];
  for (const sign of text) edges.push((edges.at(-1) ?? 0) + sign.length);
  return edges;
}
