import { open } from 'node:fs/promises';

/** Resolves when what was written to a file, or the names in a folder, would outlast a loss of power. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
