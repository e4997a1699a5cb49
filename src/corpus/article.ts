/**
 * One paragraph: the unit that is indexed, searched and cited.
 */
export interface Paragraph {
  /** Id of the article that holds it. */
  readonly article: string;
  /** Place in the article, from 1. A citation names it, so it never changes with how the text is shown. */
  readonly number: number;
  /** The whole text, NFC, typographic spaces made plain. Every offset in the program counts UTF-16 units of it. */
  readonly text: string;
}

/** Whether the paragraphs are the publisher's own words or a retelling of them, written for this library. */
export type TextKind = 'article' | 'digest';

/** One article of the story. */
export interface Article {
  /** The corpus file's name without `.md`. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO date, `2018-05-15`. */
  readonly published?: string;
  /** ISO date of the last correction. */
  readonly updated?: string;
  readonly url?: string;
  /** BCP 47 tag, `en` where the file does not say. */
  readonly language: string;
  readonly text: TextKind;
  /** In order; `paragraphs[i].number === i + 1`. */
  readonly paragraphs: readonly Paragraph[];
}
