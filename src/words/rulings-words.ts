import type { NamedWords } from './words.ts';

/** What Discord lists for it. */
export interface RulingCommandWords extends NamedWords {
  readonly subcommands: Readonly<Record<string, NamedWords>>;
}

/** What is said of it. */
export interface RulingWords {
  readonly title: string;
  /** In front of a ruling in an answer: whose words these are. */
  readonly label: string;
}
