/** A name is met by its own words, by the story's synonyms or by a misspelling of it; by nothing that is worth less. */
export const SAME_NAME = 0.8;
