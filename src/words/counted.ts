/** A noun as it stands after a number, by the language's own plural categories; `other` where one is left out. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/**
 * Puts numbers and nouns together: `1 article`, `2 articles`.
 *
 * @param tag BCP 47 tag of the language, for its digits and its plurals.
 */
export function counted(tag: string): (count: number, forms: Forms) => string {
  const plural = new Intl.PluralRules(tag);
  const digits = new Intl.NumberFormat(tag);
  return (count, forms) => `${digits.format(count)} ${forms[plural.select(count)] ?? forms.other}`;
}
