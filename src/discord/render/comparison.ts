import type { Comparison } from '../../cards/card.ts';
import type { Run } from '../../check/check.ts';
import type { Article } from '../../corpus/article.ts';
import { cleanLine, cleanText } from '../../corpus/clean-text.ts';
import { checkedQuotation } from './checked-quotation.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { shortenMiddle } from './shorten-middle.ts';

/**
 * A quotation word by word, on one line: `built in ~~1971~~ **1972**`. What the article says is sliced again from the
 * story; of unchanged words only those beside a change are sure to be shown.
 *
 * @param message what the words that were put in are ranges over.
 * @throws QuotationMismatch where the story does not say what a run says that it does.
 */
export function comparisonLine(
  { article, paragraph, runs }: Comparison,
  message: string,
  articles: readonly Article[],
): string {
  let line = '';
  let before: Run['kind'] | undefined;
  /** Where the last run of the article's words ends. */
  let done: number | undefined;
  for (const [place, { kind, start, end }] of runs.entries()) {
    const source =
      kind === 'put-in'
        ? message
        : checkedQuotation({ citation: { paragraph, start, end }, article }, articles).paragraph.text;
    const text = cleanLine(source.slice(start, end));
    const shown = markdownOf(kind, text, place > 0, place < runs.length - 1);
    if (shown === '') continue;
    const between = kind === 'put-in' || done === undefined ? ' ' : betweenWords(source.slice(done, start));
    // Marks that touch others of their kind would be read as other marks.
    const isLoose = before === 'put-in' || before === kind;
    if (before !== undefined) line += between === '' && isLoose ? ' ' : between;
    line += shown;
    before = kind;
    if (kind !== 'put-in') done = end;
  }
  return line;
}

function markdownOf(kind: Run['kind'], text: string, isBehind: boolean, isBefore: boolean): string {
  if (text === '') return '';
  switch (kind) {
    case 'same':
      return escapeMarkdown(shortenMiddle(text, isBehind, isBefore));
    case 'left-out':
      return `~~${escapeMarkdown(text)}~~`;
    case 'put-in':
      return `**${escapeMarkdown(text)}**`;
  }
}

/** The article's signs between two runs of its words; where there are words too, that they are left out. */
function betweenWords(text: string): string {
  const signs = cleanText(text).replace(/\s+/g, ' ');
  return /[\p{L}\p{N}]/u.test(signs) ? ' … ' : escapeMarkdown(signs);
}
