import { cleanQuestion } from '../../cards/clean-question.ts';
import { contentWithId } from './content-with-id.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape-markdown.ts';

/** The text display of the question, told from the others by its id when a button of its card is pressed. */
export const QUESTION_ID = 1001;
const HEADING = '### ';

/** A question as a heading; empty where there is none. */
export function questionHeading(text: string): string {
  const question = cleanQuestion(text);
  return question === '' ? '' : HEADING + escapeMarkdown(question);
}

/**
 * The question that stands on a message, as `cleanQuestion` had left it.
 *
 * @param components as Discord sends them; nothing of them is trusted.
 */
export function readQuestion(components: unknown): string | undefined {
  const content = contentWithId(components, QUESTION_ID);
  return content?.startsWith(HEADING) ? unescapeMarkdown(content.slice(HEADING.length)) : undefined;
}
