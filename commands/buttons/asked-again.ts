import { type Asked, askStory } from '../../src/cards/asked.ts';
import { articleWithKey } from '../../src/cards/passage-ref.ts';
import type { PressContext } from '../../src/command.ts';

/**
 * Asks the question on the card again; undefined where it cannot be told what was asked.
 *
 * @param key of the only article to ask, if there was one.
 */
export function askedAgain(key: string | undefined, { question, story }: PressContext): Asked | undefined {
  if (question === undefined) return undefined;
  if (key === undefined) return askStory(story, question);
  const article = articleWithKey(key, story.articles);
  return article === undefined ? undefined : askStory(story, question, article);
}
