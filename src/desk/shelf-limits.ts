/** The most articles that a guild has of its own. */
export const MOST_ARTICLES = 200;

/** The most paragraphs that these have together. */
export const MOST_PARAGRAPHS = 20_000;
