import type { Quoted } from '../../cards/card.ts';
import type { Article, Paragraph } from '../../corpus/article.ts';
import type { TextRange } from '../../text-range.ts';
import { QuotationMismatch } from './quotation-mismatch.ts';

/** What is quoted, as the story has it. */
export interface Quotation extends TextRange {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/**
 * Finds what is quoted in the story and slices it there again.
 *
 * @throws QuotationMismatch where the story does not say the same.
 */
export function checkedQuotation({ citation, article }: Quoted, articles: readonly Article[]): Quotation {
  const { paragraph, start, end } = citation;
  const refuse = (reason: string): never => {
    throw new QuotationMismatch(paragraph, reason);
  };
  const stored = articles.find(({ id }) => id === paragraph.article);
  if (stored === undefined) return refuse('the story has no such article');
  if (article.id !== stored.id) return refuse(`it is shown as one of article '${article.id}'`);
  const there = stored.paragraphs[paragraph.number - 1];
  if (there === undefined) return refuse('the article has no such paragraph');
  if (!isSlice(there.text, start, end))
    return refuse(`${start} to ${end} is no range of whole characters of it`);
  if (there.text.slice(start, end) !== paragraph.text.slice(start, end))
    return refuse('the article says something else');
  return { article: stored, paragraph: there, start, end };
}

function isSlice(text: string, start: number, end: number): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= text.length &&
    !isWithinPair(text, start) &&
    !isWithinPair(text, end)
  );
}

function isWithinPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
