import { decodeSource } from './decode-source.ts';
import { ImportError } from './import-error.ts';
import type { SourceFormat } from './source-format.ts';

/** How files begin that are no text, each byte as the letter of its number. */
const BINARY = [
  '%PDF',
  'PK\x03\x04',
  'PK\x05\x06',
  '\x1f\x8b',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  'BZh',
  'Rar!',
  "7z\xbc\xaf'\x1c",
  '\xfd7zXZ',
  '\x28\xb5\x2f\xfd',
  '\xd0\xcf\x11\xe0',
  '\x7fELF',
  'OggS',
  'ID3',
  '{\\rtf',
];
/** Notepad's "Unicode". */
const UTF_16 = ['\xff\xfe', '\xfe\xff'];

/** How much of the beginning tells the format, in characters. */
const BEGINNING = 4096;
const FIRST_TAG =
  /^(?:<\?xml[^<>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype html|(?:html|head|body|title|meta|main|article|section|header|div|p|h[1-6])[\s/>])/i;
const TELLING_TAG = /<(?:html|head|body|article|p)(?:\s[^<>]*)?>/i;
const FRONT_MATTER = /^---[ \t]*\n[^\n]*:/;
const HEADING = /^(?:#{1,6} \S|={3,}[ \t]*$)/m;
const LINK = /\[[^[\]\n]{1,200}\]\(https?:[^()\s]{1,500}\)/;

/**
 * How a saved article is written, told by nothing but its content.
 *
 * @throws {ImportError} When it is no text.
 */
export function formatOf(bytes: Uint8Array): SourceFormat {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (UTF_16.some((mark) => start.startsWith(mark))) {
    throw new ImportError('not-utf8', 'it is UTF-16; save it with the encoding UTF-8');
  }
  if (BINARY.some((mark) => start.startsWith(mark))) {
    throw new ImportError('not-text', 'it is no text; save it as UTF-8 text or as HTML');
  }
  const beginning = new TextDecoder('utf-8').decode(bytes.subarray(0, BEGINNING)).trimStart();
  const marked = FRONT_MATTER.test(beginning) || /^#{1,6} \S/.test(beginning);
  if (FIRST_TAG.test(beginning) || (!marked && TELLING_TAG.test(beginning))) return 'html';
  const text = decodeSource(bytes, false);
  // Markdown joins lines up to a blank one: where there is none, each line may be a paragraph.
  const joined = /\n[ \t]*\n/.test(text) && LINK.test(text);
  return marked || HEADING.test(text) || joined ? 'markdown' : 'text';
}
