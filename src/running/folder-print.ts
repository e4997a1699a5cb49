import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isStoryFile } from '../corpus/load.ts';

/**
 * What tells one state of a folder of articles from another without reading them: where it really is, and of each file
 * the name, inode, size and times. Never rejects: a folder that is away is a state too.
 */
export async function folderPrint(directory: string): Promise<string> {
  try {
    const names = (await readdir(directory)).filter(isStoryFile).sort();
    const files = await Promise.all(names.map((name) => filePrint(join(directory, name))));
    return [await folderPlace(directory), ...names.map((name, index) => `${name} ${files[index]}`)].join(
      '\n',
    );
  } catch (error) {
    return `away (${codeOf(error)})`;
  }
}

/** Which folder a path leads to now; another one when the folder was replaced or a link was turned elsewhere. */
export async function folderPlace(directory: string): Promise<string> {
  try {
    const [path, { ino }] = await Promise.all([realpath(directory), stat(directory)]);
    return `${path} ${ino}`;
  } catch (error) {
    return `away (${codeOf(error)})`;
  }
}

async function filePrint(file: string): Promise<string> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(file);
    return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
