import { readFile } from 'node:fs/promises';

/**
 * Reads a file that somebody named.
 *
 * @throws Error that says so when it cannot be read
 */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(`cannot read ${file}; name a file that is there`, { cause });
  }
}
