/** A piece of a saved page between two breaks: a paragraph, unless a rule knows better. */
export interface Block {
  /** `heading` and `caption` only where the page's markup says so; an `item` begins with its mark, `- ` or `1. `. */
  readonly kind: 'text' | 'heading' | 'item' | 'caption';
  /** One clean line, never empty. */
  readonly text: string;
  /** Whether all of it is one link. */
  readonly linked: boolean;
}

/** What a page states of itself apart from its text. Clean lines; dates as ISO days. */
export interface StatedFields {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly url?: string;
  readonly language?: string;
}

/** A saved page, read but not yet sifted. */
export interface Source {
  readonly stated: StatedFields;
  readonly blocks: readonly Block[];
}
