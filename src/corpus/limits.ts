/** The largest corpus file, in bytes. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** The most paragraphs in one article. */
export const MAX_PARAGRAPHS = 5000;
