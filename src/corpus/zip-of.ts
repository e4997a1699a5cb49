import { type Zippable, zipSync } from 'fflate';

/** A corpus file: its name and what stands in it. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

/** Nothing that is a path, a device or hidden. */
const NAME = /^[\p{L}\p{N}-]+\.(?:md|txt)$/u;
/** The first day that the format knows. */
const NO_TIME = [1980, 0, 1, 12] as const;

/**
 * Packs corpus files into a zip archive. The same files make the same bytes.
 *
 * @throws {RangeError} When a name is not one that an export writes, or stands twice.
 */
export function zipOf(files: readonly CorpusFile[]): Uint8Array {
  const entries: Zippable = {};
  const encoder = new TextEncoder();
  for (const { name, text } of files) {
    if (!NAME.test(name)) throw new RangeError(`"${name}" is no name of an exported file`);
    if (name in entries) throw new RangeError(`"${name}" stands twice in an export`);
    entries[name] = encoder.encode(text);
  }
  // The format keeps the local time, which is the same wherever a date is made of it.
  return zipSync(entries, { mtime: new Date(...NO_TIME) });
}
