import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatArticle } from '../corpus/format-article.ts';
import { MAX_FILE_BYTES } from '../corpus/limits.ts';
import { describeImport } from './describe-import.ts';
import { IMPORT_USAGE, readImportArguments } from './import-arguments.ts';
import { importArticle } from './import-article.ts';
import { ImportError } from './import-error.ts';
import { writeCorpusFile } from './write-corpus-file.ts';

/** Where the command's words go: reports to the one, mistakes to the other. */
export interface ImportOutput {
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}

async function readBytes(file: string): Promise<Uint8Array> {
  const entry = await stat(file);
  if (!entry.isFile()) throw new ImportError('not-a-file', 'it is not a file; name the saved article itself');
  if (entry.size > MAX_FILE_BYTES)
    throw new ImportError('too-large', 'it is larger than 2 MiB; save the article alone');
  return readFile(file);
}

/** What to say of a failure that the operator can do something about; anything else is ours, and thrown. */
function complaint(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    return error.code === 'ENOENT' ? 'there is no such file; check the name' : error.message;
  }
  throw error;
}

/**
 * Runs the import command. Each file is imported or complained about by itself.
 *
 * @param directory Where articles go unless the arguments say otherwise.
 * @returns The exit status: 0, or 2 when anything was not imported.
 */
export async function runImport(
  args: readonly string[],
  directory: string,
  { print, complain }: ImportOutput,
): Promise<0 | 2> {
  let status: 0 | 2 = 0;
  try {
    const { files, options, force, help, directory: to = directory } = readImportArguments(args);
    if (help) print(IMPORT_USAGE);
    const written = new Map<string, string>();
    for (const file of files) {
      try {
        const imported = await importArticle(basename(file), await readBytes(file), options);
        const name = `${imported.article.id}.md`;
        const earlier = written.get(name);
        if (earlier !== undefined) {
          throw new ImportError(
            'id-taken',
            `its id is the same as that of ${earlier}; import it by itself, with --id`,
          );
        }
        await writeCorpusFile(to, name, formatArticle(imported.article), force);
        written.set(name, file);
        print(describeImport(imported, file, join(to, name)));
      } catch (error) {
        complain(`import: ${file}: ${complaint(error)}`);
        status = 2;
      }
    }
  } catch (error) {
    complain(`import: ${complaint(error)}`);
    status = 2;
  }
  return status;
}
