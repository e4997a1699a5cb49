import type { Check, Part } from '../../check/check.ts';
import type { Article } from '../../corpus/article.ts';
import { LEGEND } from './comparison-text.ts';
import { layOut } from './lay-out.ts';
import { PassageBook } from './passage-book.ts';
import { showPart } from './show-part.ts';
import type { Page } from './shown-response.ts';

const NOTHING =
  'Nothing to check. What can be checked: words in quotation marks, and dates, numbers, places, people, organisations ' +
  'and what is said of them. With --quote the whole message is taken for a quotation.';
const DIGESTS =
  'A digest retells its article: it shows what that says, not its words. Import the article to hold a quotation against it.';

/**
 * A check as a terminal shows it: part by part the message's words, how they stand, and the passages that show it.
 *
 * @param articles the story's, all of them.
 * @returns lines, each ended.
 */
export function showCheck({ message, parts }: Check, articles: readonly Article[], page: Page): string {
  const book = new PassageBook(articles, page);
  const say = (text: string): string[] => layOut(text, '', page.width);
  const blocks = parts.map((part) => showPart(part, message, book, page));
  if (parts.length === 0) blocks.push(say(NOTHING));
  const notes = [
    ...(parts.some(({ finding }) => finding === 'altered') ? say(LEGEND) : []),
    ...(parts.some((part) => restsOnDigest(part, articles)) ? say(DIGESTS) : []),
  ];
  if (notes.length > 0) blocks.push(notes);
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Whether a quotation was held against other words than the article's own. */
function restsOnDigest(part: Part, articles: readonly Article[]): boolean {
  if (part.kind !== 'quotation') return false;
  const digests = articles.filter(({ text }) => text === 'digest');
  if (part.finding === 'absent') return digests.length > 0;
  return part.citations.some(({ paragraph }) => digests.some(({ id }) => id === paragraph.article));
}
