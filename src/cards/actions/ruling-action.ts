/** What the buttons of `/ruling` do. `seen` is the ruling's revision when the button was made. */
export type RulingAction =
  | { readonly kind: 'rulings'; readonly page: number }
  | { readonly kind: 'ruling'; readonly ruling: string }
  | {
      readonly kind:
        | 'settle-ruling'
        | 'dispute-ruling'
        | 'propose-ruling-again'
        /** Asks once more. */
        | 'ask-to-remove-ruling'
        | 'remove-ruling';
      readonly ruling: string;
      readonly seen: number;
    }
  /** Opens a form for a ruling that is to take the place of this one. */
  | { readonly kind: 'replace-ruling'; readonly ruling: string };

/** What the forms of `/ruling` are for. */
export type RulingForm = {
  readonly kind: 'add-ruling';
  /** Id of the ruling whose place it is to take. */
  readonly replaces?: string;
};
