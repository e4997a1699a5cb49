/** A piece of a page that is not the article's text, and why. */
export interface Dropped {
  readonly text: string;
  readonly reason: string;
}
