import { languageTag, webAddress } from '../corpus/article-fields.ts';
import { isIsoDay } from '../corpus/iso-day.ts';
import { slug } from '../corpus/slug.ts';
import { ImportError } from './import-error.ts';
import type { ImportOptions } from './import-options.ts';

/**
 * Checks what the operator says of a file.
 *
 * @throws {ImportError} When a value is not what its option takes.
 */
export function checkOptions({ id, published, url, language }: ImportOptions): void {
  if (id !== undefined && slug(id) !== id)
    throw new ImportError('bad-id', `--id "${id}" is no id; try --id ${slug(id)}`);
  if (published !== undefined && !isIsoDay(published)) {
    throw new ImportError('bad-date', `--published "${published}" is not a day; write it as 2024-05-31`);
  }
  if (url !== undefined && webAddress(url) === undefined) {
    throw new ImportError('bad-url', `--url "${url}" is not a web address; write it with https://`);
  }
  if (language !== undefined && languageTag(language) === undefined) {
    throw new ImportError(
      'bad-language',
      `--language "${language}" is not a language tag; write one like en or pt-BR`,
    );
  }
}
