/** A synonym of a guild's own. */
export interface StoredSynonym {
  readonly id: string;
  /** As in a folder's list of synonyms. */
  readonly line: string;
}
