import type { Database } from '../store/database.ts';
import type { Chance } from './chance.ts';
import { countIn } from './count-changes.ts';
import type { ShelfState } from './guild-state.ts';
import type { Guilds } from './guilds.ts';
import { outcomeIn } from './outcome-in.ts';
import {
  addArticle,
  addSynonym,
  readShelf,
  removeFrom,
  replaceArticle,
  type TooMuch,
} from './shelf-statements.ts';
import type { StoredArticle } from './stored-article.ts';
import type { StoredSynonym } from './stored-synonym.ts';

/** What a guild's story has of its own. Texts are read when asked for; their number is known. Times in ms since 1970. */
export interface Shelf {
  state(guild: string): ShelfState;
  /** All of it, as it was at one moment; articles and synonyms in the order of their ids. */
  read(guild: string): Promise<ShelfContents>;
  /** Adds an article where there is room for it. */
  add(
    guild: string,
    article: Omit<StoredArticle, 'addedAt'>,
    now: number,
  ): Promise<'added' | 'id-taken' | 'too-many-articles' | TooMuch>;
  /**
   * Puts another text in the place of an article's.
   *
   * @param expected the text that was changed: where it is no longer that, nothing is.
   */
  replace(
    guild: string,
    article: Omit<StoredArticle, 'addedAt'>,
    expected: string,
  ): Promise<'replaced' | 'gone' | 'changed' | TooMuch>;
  /** Tells whether there was such an article. */
  remove(guild: string, id: string): Promise<boolean>;
  addSynonym(guild: string, line: string, now: number): Promise<'added' | 'there-already' | 'too-many'>;
  /** Tells whether there was such a synonym. */
  removeSynonym(guild: string, id: string): Promise<boolean>;
}

export interface ShelfContents {
  /** As in {@link ShelfState}. */
  readonly revision: number;
  /** Whether the base belongs to the guild's story, as `GuildSettings` has it. */
  readonly base: boolean;
  readonly articles: readonly StoredArticle[];
  readonly synonyms: readonly StoredSynonym[];
}

export function createShelf(database: Database, guilds: Guilds, { newId }: Chance): Shelf {
  async function remove(table: 'articles' | 'synonyms', guild: string, id: string): Promise<boolean> {
    const [, count] = await guilds.change(guild, removeFrom(table, guild, id));
    return countIn(count) > 0;
  }

  return {
    state: (guild) => guilds.stateOf(guild).shelf,
    async read(guild) {
      const [state, articles = [], synonyms = []] = await database.read(readShelf(guild));
      return {
        revision: Number(state?.[0]?.shelf_revision ?? 0),
        base: Number(state?.[0]?.alone ?? 0) === 0,
        articles: articles.map(({ id, text, paragraphs, added_at }) => ({
          id: String(id),
          text: String(text),
          paragraphs: Number(paragraphs),
          addedAt: Number(added_at),
        })),
        synonyms: synonyms.map(({ id, line }) => ({ id: String(id), line: String(line) })),
      };
    },
    async add(guild, article, now) {
      const [outcome] = await guilds.change(guild, addArticle(guild, article, now));
      return outcomeIn(outcome);
    },
    async replace(guild, article, expected) {
      const [outcome] = await guilds.change(guild, replaceArticle(guild, article, expected));
      return outcomeIn(outcome);
    },
    remove: (guild, id) => remove('articles', guild, id),
    async addSynonym(guild, line, now) {
      const [outcome] = await guilds.change(guild, addSynonym(guild, newId(), line, now));
      return outcomeIn(outcome);
    },
    removeSynonym: (guild, id) => remove('synonyms', guild, id),
  };
}
