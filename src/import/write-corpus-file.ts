import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from './import-error.ts';

/**
 * Writes a corpus file so that whoever reads the folder meanwhile sees all of it or nothing.
 *
 * @param force Whether it may replace a file of the same name.
 * @throws {ImportError} When there is such a file, or one whose name differs in case alone.
 */
export async function writeCorpusFile(
  directory: string,
  name: string,
  text: string,
  force: boolean,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  const twin = (await readdir(directory)).find((other) => other.toLowerCase() === name.toLowerCase());
  if (twin !== undefined && twin !== name) {
    throw new ImportError(
      'id-taken',
      `${twin} is in ${directory} already and differs in case alone; give another --id`,
    );
  }
  if (twin !== undefined && !force) {
    throw new ImportError(
      'id-taken',
      `${join(directory, name)} is there already; --force replaces it, --id names another`,
    );
  }
  // In the same folder, because only there a rename is one step.
  const draft = join(directory, `.${name}.${randomUUID()}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(directory, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
