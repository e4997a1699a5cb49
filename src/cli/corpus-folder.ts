import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Config, PACKAGE_ROOT } from '../config.ts';

/** A folder of articles and what named it. */
export interface CorpusFolder {
  readonly directory: string;
  readonly namedBy: '--corpus' | 'CORPUS_DIR' | 'default';
}

/**
 * The folder to read. A relative path is looked for where the user stands and then, unless it was typed, where the
 * program is; one that is nowhere stays as it was written.
 */
export function corpusFolder(typed: string | undefined, { corpusDir, startedFrom }: Config): CorpusFolder {
  const here = process.cwd();
  if (typed !== undefined)
    return { directory: find(typed, [startedFrom ?? here, here]), namedBy: '--corpus' };
  if (corpusDir !== undefined)
    return { directory: find(corpusDir, [here, PACKAGE_ROOT]), namedBy: 'CORPUS_DIR' };
  return { directory: find('corpus', [here, PACKAGE_ROOT]), namedBy: 'default' };
}

function find(path: string, bases: readonly string[]): string {
  const base = bases.find((folder) => existsSync(resolve(folder, path)));
  // As it was written where that says it all: it is what the messages show.
  return base === undefined || base === process.cwd() ? path : resolve(base, path);
}
