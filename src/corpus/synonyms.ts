/**
 * One line of a synonyms file. `a, b, c` makes each mean all (`from` equals `to`); `a, b => c` reads a and b as c.
 * A phrase is its words in order, as they were written.
 */
export interface SynonymRule {
  readonly from: readonly string[];
  readonly to: readonly string[];
}
