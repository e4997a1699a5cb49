import { cleanLine } from '../corpus/clean-text.ts';

/** In UTF-16 units; the option's limit, and as much as a card can show. */
export const LONGEST_QUESTION = 300;

/** A question as it is read, shown and read back: clean, on one line, at most {@link LONGEST_QUESTION} long. */
export function cleanQuestion(text: string): string {
  const line = cleanLine(text);
  if (line.length <= LONGEST_QUESTION) return line;
  const cut = line.slice(0, LONGEST_QUESTION);
  const space = cut.lastIndexOf(' ');
  return cleanLine(space > LONGEST_QUESTION / 2 ? cut.slice(0, space) : cut);
}
