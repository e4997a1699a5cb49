import type { Check } from '../check/check.ts';
import type { Paragraph } from '../corpus/article.ts';
import type { Story } from '../story.ts';
import { refOf } from './passage-ref.ts';
import { shortHash } from './short-hash.ts';

/** A text that was checked, and how it stands to the articles. */
export interface CheckedText {
  /** As `cleanMessage` leaves it. */
  readonly text: string;
  /** Whether all of it was taken for one quotation. */
  readonly quote: boolean;
  readonly check: Check;
}

/** Holds a text against the articles. */
export function checkText(story: Story, text: string, quote: boolean): CheckedText {
  return { text, quote, check: story.check(text, { quote }) };
}

/** Changes with what the card says, and with any paragraph that it cites. */
export function hashOfCheck({ text, quote, check: { parts } }: CheckedText): string {
  const said = JSON.stringify(parts, (key, value) =>
    key === 'paragraph' ? refOf(value as Paragraph) : value,
  );
  return shortHash(text, String(quote), said);
}
