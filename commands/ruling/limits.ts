/** What a ruling may hold; texts in UTF-16 units. */
export const LONGEST_FINDING = 1_000;
export const MOST_CITED = 5;
/** The lines that name passages. */
export const LONGEST_OTHERS = 500;
