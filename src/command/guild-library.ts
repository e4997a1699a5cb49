import type { Article } from '../corpus/article.ts';
import type { ImportedArticle } from '../import/imported-article.ts';
import type { OwnSynonym } from '../stories/guild-story.ts';

/** What a member says of an article; the rest is found in it. Dates are ISO days. */
export interface StatedOfArticle {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/**
 * The articles that a guild has of its own. What changes them resolves when it is stored and answers come from it; it
 * rejects where it could not be stored, and then nothing has changed.
 */
export interface GuildLibrary {
  /** All articles of the guild's story, as it is now. */
  readonly articles: readonly Article[];
  /** Whether an article is the guild's own, rather than of the base. */
  isOwn(article: Article): boolean;
  readonly synonyms: readonly OwnSynonym[];
  /** How much the guild has of its own. */
  readonly used: { readonly articles: number; readonly paragraphs: number };
  /**
   * Makes an article of a file, or of a pasted text, of whatever kind it turns out to be. Its id differs from those of the guild's articles.
   *
   * @throws {ImportError} When it cannot be read.
   */
  read(source: Uint8Array | string, stated: StatedOfArticle): Promise<ImportedArticle>;
  add(
    article: Article,
  ): Promise<'added' | 'id-taken' | 'too-many-articles' | 'too-many-paragraphs' | 'too-much-text'>;
  /** Puts an article in the place of one that is as it was seen. */
  replace(
    seen: Article,
    article: Article,
  ): Promise<'replaced' | 'changed' | 'gone' | 'too-many-paragraphs' | 'too-much-text'>;
  /** Tells whether it was there. */
  remove(article: Article): Promise<boolean>;
  /** @param line as in a synonyms file, without a mistake. */
  addSynonym(line: string): Promise<'added' | 'there-already' | 'too-many'>;
  /** Tells whether it was there. */
  removeSynonym(id: string): Promise<boolean>;
}
