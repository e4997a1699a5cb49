/** What the buttons of `/library` do. A draft is named by the id that the bot gave it, an article by its key. */
export type LibraryAction =
  /** Shows a page of the list of articles, or of synonyms. */
  | { readonly kind: 'library' | 'synonyms'; readonly page: number }
  /** Saves an article that was read, or leaves it. */
  | { readonly kind: 'save-article' | 'drop-article'; readonly draft: string }
  /** Removes an article. `expected`: the hash of its text when the button was made. */
  | { readonly kind: 'remove-article'; readonly article: string; readonly expected: string }
  | { readonly kind: 'remove-synonym'; readonly synonym: string };

/** What the forms of `/library` are for. */
export type LibraryForm =
  | { readonly kind: 'add-article' }
  /** `expected`: the hash of the article's text when the form was opened. */
  | { readonly kind: 'edit-article'; readonly article: string; readonly expected: string };
