import { basename, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import { CorpusError } from '../corpus/corpus-error.ts';
import { isStoryFile } from '../corpus/load.ts';
import { folderPlace, folderPrint } from './folder-print.ts';
import type { Logger } from './logger.ts';

/** What to watch and what to do about it; times in ms. */
export interface CorpusWatchOptions {
  readonly directory: string;
  /** Loads the folder anew; when it rejects, what was loaded stays. Never called twice at once. */
  readonly reload: () => Promise<void>;
  /** What {@link folderPrint} gave before the folder was first loaded, so that no change since is missed. Default: now. */
  readonly loaded?: string;
  readonly log: Logger;
  /** How long the folder has to stay as it is before it is loaded: who copies files has not finished yet. Default: 300. */
  readonly settle?: number;
  /** How often to look for what no event tells of, as on a network drive. Default: 10,000. */
  readonly every?: number;
}

export interface CorpusWatch {
  /** Watches no longer; waits for a reload that has begun. */
  close(): Promise<void>;
}

/** A folder that never comes to rest is loaded all the same. */
const MAX_SETTLES = 20;

/** Watches a folder of articles and loads it anew after each change of it. Resolves when it watches. */
export async function watchCorpus(options: CorpusWatchOptions): Promise<CorpusWatch> {
  const { reload, log, settle = 300, every = 10_000 } = options;
  const directory = resolve(options.directory);
  let loaded = options.loaded ?? (await folderPrint(directory));
  let place = await folderPlace(directory);
  let changed = false;
  let closed = false;
  let working: Promise<void> | undefined;
  let watcher = await watchFolder(directory, notice, log);
  const timer = setInterval(notice, every);
  notice();

  /** Events only say when to look: whether there is something new, the folder itself says. */
  function notice(): void {
    changed = true;
    if (closed) return;
    working ??= work();
  }

  async function work(): Promise<void> {
    while (changed && !closed) {
      changed = false;
      await lookAgain();
    }
    working = undefined;
  }

  async function lookAgain(): Promise<void> {
    if ((await folderPrint(directory)) === loaded) return;
    const print = await atRest();
    await followFolder();
    if (closed || print === loaded) return;
    const before = loaded;
    // Taken before the files are read: what changes from here on differs from it.
    loaded = print;
    // What is wrong with the files is wrong until they change; what was wrong with reading them may pass.
    if ((await load()) === 'try again') loaded = before;
  }

  /** Resolves with the folder's state when it has not changed for a while. */
  async function atRest(): Promise<string> {
    let print = await folderPrint(directory);
    for (let round = 0; round < MAX_SETTLES && !closed; round += 1) {
      await delay(settle);
      const later = await folderPrint(directory);
      if (later === print) break;
      print = later;
    }
    return print;
  }

  /** A watcher stays with the folder that it began with, even where another has taken its place. */
  async function followFolder(): Promise<void> {
    const now = await folderPlace(directory);
    if (now === place || closed) return;
    place = now;
    await watcher.close();
    watcher = await watchFolder(directory, notice, log);
    changed = true;
  }

  async function load(): Promise<'done' | 'try again'> {
    try {
      await reload();
      log.info({ directory }, 'the articles were loaded anew');
      return 'done';
    } catch (error) {
      const message = 'the changed articles cannot be used; those loaded before stay';
      if (error instanceof CorpusError && error.problems.length > 0) {
        for (const { file, line, message: problem } of error.problems)
          log.error({ file, line, problem }, message);
        return 'done';
      }
      const isFault = error instanceof CorpusError;
      log.error(isFault ? { problem: error.message } : { error }, message);
      return isFault ? 'done' : 'try again';
    }
  }

  return {
    async close() {
      closed = true;
      clearInterval(timer);
      await working;
      await watcher.close();
    },
  };
}

async function watchFolder(directory: string, notice: () => void, log: Logger): Promise<FSWatcher> {
  const watcher = watch(directory, {
    depth: 0,
    ignoreInitial: true,
    ignored: (path) => resolve(path) !== directory && !isStoryFile(basename(path)),
  });
  watcher.on('all', notice);
  watcher.on('error', (error) =>
    log.warn({ error, directory }, 'the articles are looked at only now and then'),
  );
  await new Promise<void>((resolved) => {
    watcher.once('ready', resolved);
  });
  return watcher;
}
