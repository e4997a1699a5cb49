import type { ImportFault } from '../import/import-fault.ts';
import type { UploadOptions } from '../import/import-upload.ts';
import type { ImportedArticle } from '../import/imported-article.ts';

/** What a process is given to import. */
export interface ImportTask {
  readonly source: Uint8Array | string;
  readonly options: UploadOptions;
}

/** What it sends back; `failed` is a mistake of ours. */
export type ImportMessage =
  | { readonly kind: 'imported'; readonly imported: ImportedArticle }
  | { readonly kind: 'refused'; readonly fault: ImportFault; readonly message: string }
  | { readonly kind: 'failed'; readonly reason: string };
