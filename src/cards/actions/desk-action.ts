/** What the buttons of `/desk` do. `miss` is the hash of a question that leads others. */
export type DeskAction =
  | { readonly kind: 'desk'; readonly page: number }
  | { readonly kind: 'miss'; readonly miss: string }
  | { readonly kind: 'dismiss'; readonly miss: string }
  /** Open a form. */
  | { readonly kind: 'write-synonym' | 'write-ruling'; readonly miss: string }
  | { readonly kind: 'write-article' }
  /** Saves a synonym whose effect was shown, or leaves it. */
  | { readonly kind: 'save-synonym' | 'drop-synonym'; readonly draft: string };

/** What the forms of `/desk` are for. */
export type DeskForm = { readonly kind: 'add-synonym'; readonly miss: string };
