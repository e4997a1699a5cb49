import type { Answer, Citation, Snippet, Value } from '../answer/answer.ts';
import { jsonLine } from './json-line.ts';

/**
 * An answer as one line of JSON. Every offset counts UTF-16 units of `paragraphText`, ends excluded.
 *
 * @param ms how long the answer took, in milliseconds.
 */
export function answerLine(id: string | number, answer: Answer, ms: number): string {
  const { question, status, values, snippets, missing, readAs } = answer;
  return jsonLine({
    id,
    question,
    status,
    answer: values.map(valueRow),
    snippets: snippets.map(snippetRow),
    missing,
    readAs,
    ms,
  });
}

function valueRow({ text, kind, flag, iso, citations }: Value) {
  return { text, kind, flag, iso, citations: citedParagraphs(citations) };
}

/** Each paragraph once, however often it states the value. */
function citedParagraphs(citations: readonly Citation[]) {
  const paragraphs = new Set(citations.map(({ paragraph }) => paragraph));
  return [...paragraphs].map(({ article, number }) => ({ article, paragraph: number }));
}

function snippetRow({ article, paragraph, start, end, highlights }: Snippet) {
  const { id, title, publisher, published } = article;
  return {
    article: id,
    title,
    publisher,
    published,
    paragraph: paragraph.number,
    start,
    end,
    text: paragraph.text.slice(start, end),
    highlights: highlights.map((range) => [range.start, range.end]),
    paragraphText: paragraph.text,
  };
}
