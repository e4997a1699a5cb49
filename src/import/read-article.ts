import type { UploadOptions } from './import-upload.ts';
import type { ImportedArticle } from './imported-article.ts';

/** Makes an article of a file, as `importUpload` does, wherever it may run. */
export type ReadArticle = (bytes: Uint8Array, options: UploadOptions) => Promise<ImportedArticle>;
