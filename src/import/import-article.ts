import { extname } from 'node:path';
import { slug } from '../corpus/slug.ts';
import { checkOptions } from './check-options.ts';
import { ImportError } from './import-error.ts';
import type { ImportOptions } from './import-options.ts';
import { importSource } from './import-source.ts';
import type { ImportedArticle } from './imported-article.ts';
import type { SourceFormat } from './source-format.ts';

const FORMATS: ReadonlyMap<string, SourceFormat> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
]);

/**
 * Turns a file that its operator has saved into an article.
 *
 * @param fileName Tells the format (.txt, .md, .html) and, unless an id is given, the id.
 * @throws {ImportError} When the file or an option cannot be used.
 */
export async function importArticle(
  fileName: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportedArticle> {
  checkOptions(options);
  const extension = extname(fileName).toLowerCase();
  const { id = slug(fileName.slice(0, fileName.length - extension.length)), ...given } = options;
  const format = FORMATS.get(extension);
  if (format === undefined) {
    throw new ImportError(
      'unknown-kind',
      `"${extension}" is no kind of file it reads; save the article as .txt, .md or .html`,
    );
  }
  return importSource(format, bytes, given, () => id);
}
