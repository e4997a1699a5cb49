import { ImportError } from '../import/import-error.ts';
import type { UploadOptions } from '../import/import-upload.ts';
import type { ImportedArticle } from '../import/imported-article.ts';
import { importApart } from './import-apart.ts';

/**
 * Makes an article of an uploaded file, or of a pasted text.
 *
 * @throws {ImportError} When none can be made of it, or too many wait already (`busy`).
 */
export type ReadArticle = (source: Uint8Array | string, options?: UploadOptions) => Promise<ImportedArticle>;

export interface ReaderOptions {
  /** ms for one article. Default: 10,000. */
  readonly milliseconds?: number;
  /** MiB for one article. Default: 256. */
  readonly memory?: number;
  /** So many are read at a time. Default: 2. */
  readonly atOnce?: number;
  /** So many more may wait for that. Default: 8. */
  readonly waiting?: number;
  /** The built program of the processes. Default: the one in this folder. */
  readonly program?: URL;
}

/** Reads articles in processes of their own, a few at a time. */
export function articleReader(options: ReaderOptions = {}): ReadArticle {
  const { milliseconds = 10_000, memory = 256, atOnce = 2, waiting = 8, program } = options;
  const cost = { milliseconds, memory, ...(program === undefined ? {} : { program }) };
  const queue: (() => void)[] = [];
  let running = 0;
  return async (source, given = {}) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) {
        throw new ImportError('busy', 'other articles are being read; try again in a minute');
      }
      // Whoever ends hands its place on, so that nobody who comes meanwhile takes it.
      await new Promise<void>((go) => queue.push(go));
    } else {
      running += 1;
    }
    try {
      return await importApart({ source, options: given }, cost);
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
