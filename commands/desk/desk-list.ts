import type { Card } from '../../src/cards/card.ts';
import { deskCard } from '../../src/cards/desk-card.ts';
import type { GuildContext } from '../../src/command/guild-context.ts';
import type { Words } from '../../src/words/words.ts';

/**
 * What a guild's moderators have to look at, as it is now.
 *
 * @param page from 1.
 * @param heading what has just been done, if anything was.
 */
export async function deskList(
  { misses, rulings, settings }: GuildContext,
  words: Words,
  page = 1,
  heading?: string,
): Promise<Card> {
  const contents = {
    clusters: await misses.clusters(),
    rulings: rulings.held,
    keepsMisses: settings.keepsMisses,
  };
  return deskCard(contents, page, words, heading);
}
