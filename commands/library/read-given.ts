import { UploadError } from '../../src/command/upload-error.ts';
import { ImportError } from '../../src/import/import-error.ts';
import type { ImportedArticle } from '../../src/import/imported-article.ts';
import type { Words } from '../../src/words/words.ts';

/** An article, or why none could be made, in the member's words. */
export type Given =
  | { readonly kind: 'read'; readonly imported: ImportedArticle }
  | { readonly kind: 'refused'; readonly why: string };

/** Waits for an article that is being read; what its reader cannot help is an answer and no failure. */
export async function readGiven(
  reading: () => Promise<ImportedArticle>,
  { library: { faults, uploads } }: Words,
): Promise<Given> {
  try {
    return { kind: 'read', imported: await reading() };
  } catch (error) {
    if (error instanceof UploadError) return { kind: 'refused', why: uploads[error.fault] };
    if (!(error instanceof ImportError)) throw error;
    const { fault } = error;
    // What is wrong at the command line alone cannot be wrong here.
    if (!(fault in faults)) throw error;
    return { kind: 'refused', why: faults[fault as keyof typeof faults] };
  }
}
