/** How a saved article is written. */
export type SourceFormat = 'html' | 'markdown' | 'text';
