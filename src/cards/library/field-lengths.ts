/** The longest title of an article, as the importer has it too. In UTF-16 units. */
export const LONGEST_TITLE = 500;

/** The longest name of a publisher or an author, likewise. */
export const LONGEST_NAME = 200;

/** The longest address, likewise. */
export const LONGEST_ADDRESS = 2_000;
