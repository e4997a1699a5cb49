import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';

/** A corpus file: its name and what stands in it. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

/** Nothing that is a path, a device or hidden. */
const NAME = /^[\p{L}\p{N}-]+\.(?:md|txt)$/u;
/** The first day that the format knows. */
const NO_TIME = [1980, 0, 1, 12] as const;
/** Packed at once, in bytes: some ms of work. */
const PIECE = 64 * 1024;

/**
 * Packs corpus files into a zip archive, piece by piece between other work. The same files make the same bytes.
 *
 * @throws {RangeError} When a name is not one that an export writes, or stands twice.
 */
export async function zipOf(files: readonly CorpusFile[]): Promise<Uint8Array> {
  refuseNames(files.map(({ name }) => name));
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { name, text } of files) {
    const entry = new ZipDeflate(name);
    // The format keeps the local time, which is the same wherever a date is made of it.
    entry.mtime = new Date(...NO_TIME);
    archive.add(entry);
    const bytes = encoder.encode(text);
    let at = 0;
    do {
      entry.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      at += PIECE;
      await setImmediate();
    } while (at < bytes.length);
  }
  archive.end();
  return Buffer.concat(chunks);
}

function refuseNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (!NAME.test(name)) throw new RangeError(`"${name}" is no name of an exported file`);
    if (seen.has(name)) throw new RangeError(`"${name}" stands twice in an export`);
    seen.add(name);
  }
}
