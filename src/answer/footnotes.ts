import type { Paragraph } from '../corpus/article.ts';
import type { Answer, Citation, Snippet } from './answer.ts';

/** A paragraph that the answer rests on. Its number is its place in the list, from 1. */
export interface Footnote {
  readonly paragraph: Paragraph;
  /** What of it is shown; undefined where a direct answer cites it and nothing more. */
  readonly snippet: Snippet | undefined;
}

/** The snippets, in order, and after them the other paragraphs that the direct answers cite. */
export function footnotesOf({ values, snippets }: Answer): Footnote[] {
  const footnotes: Footnote[] = snippets.map((snippet) => ({ paragraph: snippet.paragraph, snippet }));
  for (const { paragraph } of values.flatMap(({ citations }) => [...citations])) {
    if (placeOf(paragraph, footnotes) < 0) footnotes.push({ paragraph, snippet: undefined });
  }
  return footnotes;
}

/** The marks of a value: `[1][3]`. */
export function markersOf(citations: readonly Citation[], footnotes: readonly Footnote[]): string {
  const numbers = citations.map(({ paragraph }) => placeOf(paragraph, footnotes) + 1);
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join('');
}

function placeOf({ article, number }: Paragraph, footnotes: readonly Footnote[]): number {
  return footnotes.findIndex(({ paragraph }) => paragraph.article === article && paragraph.number === number);
}
