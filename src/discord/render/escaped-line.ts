import { shorten } from '../../cards/shorten.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A text on one line, shortened to `length` UTF-16 units before it is escaped; escaping doubles it at most. */
export function escapedLine(text: string, length: number): string {
  return escapeMarkdown(shorten(text, length));
}
