import type { Checked } from '../../cards/card.ts';
import { cleanMessage } from '../../cards/clean-message.ts';
import { contentWithId } from './content-with-id.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape-markdown.ts';
import { escapedLine } from './escaped-line.ts';
import { furthest } from './furthest.ts';
import { anyCut, safeCut } from './safe-cut.ts';

/** The text display of the text that was checked, told from the others by its id. */
export const CHECKED_ID = 1002;
const HEADING = '### ';
const LONGEST_HEADING = 80;
const QUOTE = '> ';
/** Of the text's markdown, in UTF-16 units. What is longer leaves no room for what was found. */
const LONGEST = 900;
const MOST_LINES = 12;
/** A shorter beginning tells nothing of where a sentence ends. */
const WORTH_READING = 200;
/** On a line of its own: in the quotation it could be taken for the message's. */
const LEFT_OUT = '\n…';

/** The text that was checked, as a quotation below its heading; empty where there is none. */
export function checkedText({ heading, text }: Checked): string {
  const message = cleanMessage(text);
  if (message === '') return '';
  const shown = fits(message) ? quoted(message) : quoted(beginningOf(message)) + LEFT_OUT;
  return `${HEADING}${escapedLine(heading, LONGEST_HEADING)}\n${shown}`;
}

/** Whether a card shows all of the text, so that it can be read back. */
export function isShownWhole({ text }: Pick<Checked, 'text'>): boolean {
  return fits(cleanMessage(text));
}

/**
 * The text that a message shows as checked: all of it where it is shown whole.
 *
 * @param components as Discord sends them; nothing of them is trusted.
 */
export function readChecked(components: unknown): string | undefined {
  const lines = contentWithId(components, CHECKED_ID)?.split('\n') ?? [];
  const text = lines.filter((line) => line.startsWith(QUOTE)).map((line) => line.slice(QUOTE.length));
  return text.length === 0 ? undefined : unescapeMarkdown(text.join('\n'));
}

function quoted(text: string): string {
  return escapeMarkdown(text).replace(/^/gm, QUOTE);
}

function fits(text: string): boolean {
  return quoted(text).length <= LONGEST && text.split('\n').length <= MOST_LINES;
}

function beginningOf(text: string): string {
  const last = furthest(0, text.length, (to) => fits(text.slice(0, to)));
  return text.slice(0, safeCut(text, 0, last, WORTH_READING) ?? anyCut(text, 0, last)).trimEnd();
}
