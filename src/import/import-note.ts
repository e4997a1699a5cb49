/** What somebody who adds an article may want to check or to add. */
export type ImportNote =
  /** No line says who published it; the end of the page let it be guessed. */
  | { readonly kind: 'publisher-guessed'; readonly publisher: string }
  /** No day of publication is stated, or one without its year: `monthDay`, `05-15`, `written` as in the text. */
  | { readonly kind: 'no-date'; readonly found?: { readonly monthDay: string; readonly written: string } }
  /** Of a day in numbers, month and day could be exchanged. */
  | { readonly kind: 'unsure-date'; readonly written: string };
