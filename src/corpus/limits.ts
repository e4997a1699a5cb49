/** The largest corpus file, in bytes. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** The most paragraphs in one article. */
export const MAX_PARAGRAPHS = 5000;

/** The largest article that is uploaded or pasted, in bytes. */
export const MAX_UPLOAD_BYTES = 1024 * 1024;

/**
 * The longest paragraph of an imported article, in characters. Ten times the longest of a news page, and what answering
 * takes does not grow up to there: from 10,000 characters without a full stop on it does.
 */
export const MAX_PARAGRAPH_LENGTH = 4000;
