import { cleanText } from './clean-text.ts';
import { isListItem, itemNumber } from './list-line.ts';

/** A paragraph that is being put together from lines (clean, trimmed, not empty). */
export class ParagraphDraft {
  #text: string;
  #number: number | undefined;

  constructor(first: string) {
    this.#text = first;
    this.#number = itemNumber(first);
  }

  get text(): string {
    return this.#text;
  }

  /** Whether a line would be the next item of this paragraph's list. */
  takesItem(line: string): boolean {
    return isListItem(line, this.#number);
  }

  /** Adds an item of the list that this paragraph introduces, on a line of its own. */
  addItem(line: string): void {
    this.#text += `\n${line}`;
    this.#number = itemNumber(line) ?? this.#number;
  }

  /** Adds a line that goes on where the last one broke. */
  addWords(line: string): void {
    this.#text += ` ${line}`;
  }
}

/** The lines of a text, clean, without the space around them and with single spaces inside. */
export function cleanLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim());
}

/**
 * A text as a paragraph of an article holds it: cleaned, on one line but for the items of a list, which have a line
 * each. The empty string when nothing visible is left.
 */
export function paragraphText(text: string): string {
  const [first, ...rest] = cleanLines(text).filter((line) => line !== '');
  if (first === undefined) return '';
  const draft = new ParagraphDraft(first);
  for (const line of rest) {
    if (draft.takesItem(line)) draft.addItem(line);
    else draft.addWords(line);
  }
  return draft.text;
}
