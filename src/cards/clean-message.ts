import { cleanText } from '../corpus/clean-text.ts';

/** In UTF-16 units; nobody can write a longer message. */
const LONGEST_MESSAGE = 4_000;

/**
 * A message as it is checked, shown and read back: clean, its lines without blanks at their ends, no two empty lines
 * together, at most {@link LONGEST_MESSAGE} long.
 */
export function cleanMessage(message: string): string {
  const text = tidy(cleanText(message));
  if (text.length <= LONGEST_MESSAGE) return text;
  const cut = text.slice(0, LONGEST_MESSAGE);
  // What is cut in the middle of a word would be compared as another word.
  return tidy(cleanText(cut.slice(0, Math.max(cut.search(/\s\S*$/), LONGEST_MESSAGE / 2))));
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines
    .filter((line, place) => line !== '' || lines[place - 1] !== '')
    .join('\n')
    .trim();
}
