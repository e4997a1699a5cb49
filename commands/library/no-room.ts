import type { GuildLibrary } from '../../src/command/guild-library.ts';
import { MOST_ARTICLES, MOST_PARAGRAPHS } from '../../src/desk/shelf-limits.ts';
import type { Words } from '../../src/words/words.ts';

type NoRoom = Extract<Awaited<ReturnType<GuildLibrary['add']>>, `too-${string}`>;

/** Why an article finds no room, and the remedy. */
export function noRoom(why: NoRoom, { library: { full } }: Words): string {
  switch (why) {
    case 'too-many-articles':
      return full.articles(MOST_ARTICLES);
    case 'too-many-paragraphs':
      return full.paragraphs(MOST_PARAGRAPHS);
    case 'too-much-text':
      return full.text;
  }
}
