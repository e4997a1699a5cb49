import { parseArgs } from 'node:util';
import { checkOptions } from './check-options.ts';
import { ImportError } from './import-error.ts';
import type { ImportOptions } from './import-options.ts';

export const IMPORT_USAGE = `Usage: npm run import -- FILE... [options]

Turns saved articles (.txt, .md, .html) into articles to ask. Says what it kept and what it dropped, and why.

  --to DIR          the folder to write to (default: CORPUS_DIR, else corpus)
  --id NAME         the article's id and file name (default: made of FILE's name)
  --title TEXT      what the file does not say, or says wrongly
  --publisher TEXT
  --author TEXT
  --published DAY   as 2024-05-31
  --url ADDRESS
  --language TAG    such as en or pt-BR (default: en)
  --keep-all        keep captions, related headlines and all the rest
  --force           replace an article of the same id`;

/** What an import is asked to do. */
export interface ImportArguments {
  readonly files: readonly string[];
  readonly directory: string | undefined;
  readonly force: boolean;
  readonly help: boolean;
  readonly options: ImportOptions;
}

/** These belong to one article. */
const ONE_FILE_ONLY = ['id', 'title', 'url'] as const;

/**
 * Reads the command line.
 *
 * @throws {ImportError} When it cannot be understood.
 */
export function readImportArguments(args: readonly string[]): ImportArguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const read = () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: text,
        id: text,
        title: text,
        publisher: text,
        author: text,
        published: text,
        url: text,
        language: text,
        'keep-all': flag,
        force: flag,
        help: flag,
      },
    });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    const [message] = error instanceof TypeError ? error.message.split(/\.? To specify|\n/) : [String(error)];
    throw new ImportError('misuse', `${message}; --help lists the options`, { cause: error });
  }
  const { to, force, help, 'keep-all': keepAll, ...given } = parsed.values;
  const files = parsed.positionals;
  if (files.length === 0 && !help)
    throw new ImportError('misuse', 'no file was named: npm run import -- FILE... [--to DIR]');
  const single = ONE_FILE_ONLY.find((name) => given[name] !== undefined);
  if (files.length > 1 && single !== undefined) {
    throw new ImportError('misuse', `--${single} belongs to one article; import one file at a time with it`);
  }
  checkOptions(given);
  return { files, directory: to, force, help, options: { ...given, keepAll } };
}
