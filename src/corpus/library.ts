import { type Corpus, loadCorpus } from './load.ts';

/** A corpus that can be read again while it is in use. */
export interface Library {
  /** What was last read without a fault. */
  readonly current: Corpus;
  /**
   * Reads the folder again.
   *
   * @throws {CorpusError} When it cannot be used; `current` then stays what it was.
   */
  reload(): Promise<Corpus>;
}

/**
 * Reads a folder for the first time.
 *
 * @throws {CorpusError} When it cannot be used.
 */
export async function createLibrary(directory: string): Promise<Library> {
  let current = await loadCorpus(directory);
  let started = 0;
  let shown = 0;
  return {
    get current() {
      return current;
    },
    async reload() {
      started += 1;
      const turn = started;
      const read = await loadCorpus(directory);
      // Of two reloads at once the one that began last saw the newer files, whichever ends first.
      if (turn > shown) {
        shown = turn;
        current = read;
      }
      return read;
    },
  };
}
