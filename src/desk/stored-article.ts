/** An article of a guild's own. */
export interface StoredArticle {
  readonly id: string;
  /** All of its file, as in a folder of articles. */
  readonly text: string;
  /** How many it has. */
  readonly paragraphs: number;
  /** In ms since 1970. */
  readonly addedAt: number;
}
