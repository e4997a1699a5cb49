/** Words that may open a noun phrase, as a folded form. */
export const DETERMINER = /^(?:the|an?|its|their|his|her|some|another)$/;
