import type { NamedWords } from './words.ts';

/** What Discord lists for it. */
export type DeskCommandWords = NamedWords;

/** What is said of it. */
export interface DeskWords {
  readonly title: string;
}
