import type { NamedWords } from './words.ts';

/** What Discord lists for it. */
export interface LibraryCommandWords extends NamedWords {
  readonly subcommands: Readonly<Record<string, NamedWords>>;
}

/** What is said of it. */
export interface LibraryWords {
  readonly title: string;
}
