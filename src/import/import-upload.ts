import { articleIdFor } from '../corpus/article-id-for.ts';
import { MAX_UPLOAD_BYTES } from '../corpus/limits.ts';
import { checkOptions } from './check-options.ts';
import { formatOf } from './format-of.ts';
import { ImportError } from './import-error.ts';
import type { ImportOptions } from './import-options.ts';
import { importSource } from './import-source.ts';
import type { ImportedArticle } from './imported-article.ts';

/** What is said of an uploaded article; it replaces what the article says. */
export interface UploadOptions extends Omit<ImportOptions, 'id'> {
  /** Ids that the article's own must differ from. */
  readonly taken?: readonly string[];
}

/**
 * Turns what somebody has uploaded, or pasted, into an article. Nothing but its content tells what it is, and its
 * title makes the id.
 *
 * @throws {ImportError} When no article can be made of it.
 */
export async function importUpload(
  source: Uint8Array | string,
  { taken = [], ...options }: UploadOptions = {},
): Promise<ImportedArticle> {
  checkOptions(options);
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  if (bytes.length > MAX_UPLOAD_BYTES) {
    throw new ImportError('too-large', 'it is larger than 1 MiB; save the article alone');
  }
  return importSource(formatOf(bytes), bytes, options, (title) => articleIdFor(title, taken));
}
