import type { Paragraph } from '../../corpus/article.ts';

/** A quotation is not what its article says. Nothing of the message may be sent. The text quoted is not in the message. */
export class QuotationMismatch extends Error {
  override readonly name = 'QuotationMismatch';

  constructor({ article, number }: Paragraph, reason: string) {
    super(`The quotation from paragraph ${number} of article '${article}' cannot be shown: ${reason}`);
  }
}
