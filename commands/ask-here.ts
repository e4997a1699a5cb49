import { type Asked, askStory } from '../src/cards/asked.ts';
import type { Context } from '../src/command/context.ts';
import type { Story } from '../src/story.ts';

/**
 * Asks the articles, and the moderators' rulings where all articles are asked.
 *
 * @param article the only one to ask.
 */
export function askHere(
  question: string,
  { story, rulingFor }: Pick<Context, 'story' | 'rulingFor'>,
  article?: Story['articles'][number],
): Asked {
  const asked = askStory(story, question, article);
  const ruling = article === undefined ? rulingFor(question) : undefined;
  return ruling === undefined ? asked : { ...asked, ruling };
}
