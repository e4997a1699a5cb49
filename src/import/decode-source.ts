import { MAX_FILE_BYTES } from '../corpus/limits.ts';
import { ImportError } from './import-error.ts';

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:.-]{1,40})/i;

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // TypeError: bytes that the encoding does not have; RangeError: an encoding that nobody knows.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The text of a saved file: UTF-8, or for HTML the encoding that the page declares.
 *
 * @throws {ImportError} When it is too large or does not look like text.
 */
export function decodeSource(bytes: Uint8Array, html: boolean): string {
  if (bytes.length > MAX_FILE_BYTES)
    throw new ImportError('too-large', 'it is larger than 2 MiB; save the article alone');
  if (bytes.includes(0)) {
    throw new ImportError(
      'not-text',
      'it does not look like text (it holds NUL bytes); save it as UTF-8 text or as HTML',
    );
  }
  const text = decode(bytes, 'utf-8');
  if (text !== undefined) return text;
  if (!html) throw new ImportError('not-utf8', 'it is not UTF-8; save it with the encoding UTF-8');
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1];
  const page = declared === undefined ? undefined : decode(bytes, declared);
  if (page === undefined) {
    throw new ImportError(
      'not-utf8',
      'it is neither UTF-8 nor in the encoding that it declares; save it as UTF-8',
    );
  }
  return page;
}
