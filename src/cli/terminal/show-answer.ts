import type { Answer, Value } from '../../answer/answer.ts';
import { type Footnote, footnotesOf, markersOf } from '../../answer/footnotes.ts';
import type { Article } from '../../corpus/article.ts';
import { layOut } from './lay-out.ts';
import { remarksOn } from './remarks.ts';
import type { Page } from './shown-response.ts';
import { sourceLine } from './source-line.ts';
import { visible } from './visible.ts';

/**
 * An answer as a terminal shows it: the direct answers with their footnotes' marks, the footnotes, then what has to be
 * said about the question. Every text in it is made {@link visible} first.
 *
 * @param articles the story's, all of them.
 * @returns lines, each ended.
 */
export function showAnswer(answer: Answer, articles: readonly Article[], page: Page): string {
  const footnotes = footnotesOf(answer);
  const remarks = remarksOn(answer, articles).flatMap((remark) => layOut(visible(remark), '', page.width));
  const blocks = [
    layOut(visible(verdict(answer, articles)), '', page.width),
    answer.values.flatMap((value) => showValue(value, footnotes, page)),
    ...footnotes.map((footnote, index) => showFootnote(footnote, index + 1, articles, page)),
    remarks,
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function verdict({ status }: Answer, articles: readonly Article[]): string {
  switch (status) {
    case 'answered':
      return '';
    case 'related':
      return 'The articles do not say. The nearest passages:';
    case 'unanswered':
      return 'The articles do not say.';
    case 'empty':
      return `Ask a question, for example: what is “${articles[0]?.title ?? 'the story'}” about?`;
  }
}

function showValue({ text, flag, citations }: Value, footnotes: readonly Footnote[], page: Page): string[] {
  const value = visible(flag === undefined ? text : `${flag} ${text}`);
  const bold = { start: 0, end: value.length, paint: page.style.bold };
  return layOut(`${value} ${markersOf(citations, footnotes)}`, '  ', page.width, [bold]);
}

function showFootnote(
  { paragraph, snippet }: Footnote,
  number: number,
  articles: readonly Article[],
  { width, style }: Page,
): string[] {
  const lead = `[${number}] `;
  const indent = ' '.repeat(lead.length);
  const article = articles.find(({ id }) => id === paragraph.article);
  const source = article === undefined ? '' : visible(sourceLine(article, paragraph.number));
  const dimmed = [{ start: 0, end: source.length, paint: style.dim }];
  if (snippet === undefined) return layOut(source, lead, width, dimmed);
  const { start, end, highlights } = snippet;
  const painted = highlights.map((range) => ({
    start: range.start - start,
    end: range.end - start,
    paint: style.lit,
  }));
  const quoted = visible(paragraph.text.slice(start, end));
  return [...layOut(quoted, lead, width, painted), ...layOut(source, indent, width, dimmed)];
}
