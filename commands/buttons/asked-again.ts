import type { Asked } from '../../src/cards/asked.ts';
import { articleWithKey } from '../../src/cards/passage-ref.ts';
import type { PressContext } from '../../src/command/context.ts';
import { askHere } from '../ask-here.ts';

/**
 * Asks the question on the card again; undefined where it cannot be told what was asked.
 *
 * @param key of the only article to ask, if there was one.
 */
export function askedAgain(key: string | undefined, context: PressContext): Asked | undefined {
  const { question, story } = context;
  if (question === undefined) return undefined;
  if (key === undefined) return askHere(question, context);
  const article = articleWithKey(key, story.articles);
  return article === undefined ? undefined : askHere(question, context, article);
}
