import type { Card } from '../../src/cards/card.ts';
import { rulingWithId } from '../../src/cards/find-ruling.ts';
import { noticeCard } from '../../src/cards/notice-card.ts';
import { rulingCard } from '../../src/cards/ruling-card.ts';
import type { Context } from '../../src/command/context.ts';

/**
 * A ruling of the guild's as it is now, or that it is gone.
 *
 * @param heading what has just been done, or could not be.
 */
export function cardOfRuling(id: string, { guild, story, words }: Context, heading?: string): Card {
  const all = guild?.rulings.held ?? [];
  const held = rulingWithId(id, all);
  return held === undefined
    ? noticeCard(words.private.rulings.gone)
    : rulingCard(held, all, story.articles, words.private, heading);
}
