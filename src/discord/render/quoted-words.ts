import type { Quoted } from '../../cards/card.ts';
import { shortenStatement } from '../../cards/shorten-statement.ts';
import type { Article } from '../../corpus/article.ts';
import { checkedQuotation } from './checked-quotation.ts';

/**
 * Words of an article on one line, sliced again from the story, at most `length` UTF-16 units before they are escaped.
 *
 * @throws QuotationMismatch where the story does not say the same.
 */
export function quotedWords(quoted: Quoted, articles: readonly Article[], length: number): string {
  const { paragraph, start, end } = checkedQuotation(quoted, articles);
  return shortenStatement(paragraph.text.slice(start, end), length);
}
