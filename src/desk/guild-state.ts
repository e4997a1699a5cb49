import { DEFAULT_SETTINGS, type GuildSettings } from './guild-settings.ts';

/** What is known of a guild without asking the database. */
export interface GuildState {
  readonly settings: GuildSettings;
  readonly shelf: ShelfState;
  /** Another one after each change of a ruling; 0 where there never was one. */
  readonly rulings: number;
}

/** How much there is of a guild's own articles and synonyms. */
export interface ShelfState {
  /** Another one after each change of what the guild's story is made from; 0 where there never was one. */
  readonly revision: number;
  readonly articles: number;
  readonly paragraphs: number;
  readonly synonyms: number;
}

/** Of a guild that nothing is stored of. */
export const NOTHING_STORED: GuildState = {
  settings: DEFAULT_SETTINGS,
  shelf: { revision: 0, articles: 0, paragraphs: 0, synonyms: 0 },
  rulings: 0,
};
