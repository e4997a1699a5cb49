import { ComponentType } from 'discord-api-types/v10';
import { cleanQuestion } from '../../cards/clean-question.ts';
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
  if (!Array.isArray(components)) return undefined;
  for (const component of components) {
    const found = questionIn(component);
    if (found !== undefined) return found;
  }
  return undefined;
}

function questionIn(component: unknown): string | undefined {
  if (typeof component !== 'object' || component === null) return undefined;
  if ('components' in component) return readQuestion(component.components);
  if (!('id' in component && 'type' in component && 'content' in component)) return undefined;
  const { id, type, content } = component;
  if (id !== QUESTION_ID || type !== ComponentType.TextDisplay || typeof content !== 'string')
    return undefined;
  return content.startsWith(HEADING) ? unescapeMarkdown(content.slice(HEADING.length)) : undefined;
}
