/** The largest corpus file, in bytes. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** The most paragraphs in one article. */
export const MAX_PARAGRAPHS = 5000;

/** The largest article that is uploaded or pasted, in bytes. */
export const MAX_UPLOAD_BYTES = 1024 * 1024;
