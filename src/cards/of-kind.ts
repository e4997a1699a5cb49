/** The members of a union that are of a kind, also where one stands for several kinds. */
export type OfKind<U extends { readonly kind: string }, K extends U['kind']> = U extends {
  readonly kind: infer Kinds;
}
  ? K extends Kinds
    ? U
    : never
  : never;
