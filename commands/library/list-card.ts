import type { Card } from '../../src/cards/card.ts';
import { libraryCard } from '../../src/cards/library/library-card.ts';
import type { GuildContext } from '../../src/command/guild-context.ts';
import type { Words } from '../../src/words/words.ts';
import { baseArticles } from './base-articles.ts';
import { ownArticles } from './own-articles.ts';

/** A page of the articles of a guild, as they are now. */
export function listCard({ library, settings }: GuildContext, page: number, words: Words): Card {
  return libraryCard(
    {
      own: ownArticles(library),
      base: baseArticles(library),
      hasBase: settings.base,
      used: library.used,
      synonyms: library.synonyms.length,
    },
    page,
    words,
  );
}
