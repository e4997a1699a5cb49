import { setImmediate } from 'node:timers/promises';
import { type CorpusFolder, corpusFolder } from '../cli/corpus-folder.ts';
import { corpusMisuse } from '../cli/open-story.ts';
import type { Config } from '../config.ts';
import { createLibrary } from '../corpus/library.ts';
import type { Corpus } from '../corpus/load.ts';
import { folderPrint } from '../running/folder-print.ts';
import type { Base } from '../stories/base.ts';
import { createStoryGently } from '../story.ts';

/** A story that is loaded anew when its folder changes. */
export interface LivingStory {
  readonly folder: CorpusFolder;
  /** What {@link folderPrint} gave before it was first loaded. */
  readonly print: string;
  /** The articles as they were last loaded without a fault, and the story that was made of them. */
  current(): Base;
  /**
   * Reads the folder again. Questions are answered from the old story until the new one is whole.
   *
   * @throws {CorpusError} When the folder cannot be used; the story then stays what it was.
   */
  reload(): Promise<void>;
}

/**
 * Loads the story for the first time.
 *
 * @throws {Misuse} When the folder cannot be used.
 */
export async function openLivingStory(config: Config): Promise<LivingStory> {
  const folder = corpusFolder(undefined, config);
  const print = await folderPrint(folder.directory);
  const library = await createLibrary(folder.directory).catch((error: unknown) => {
    throw corpusMisuse(error, folder);
  });
  let base = await baseOf(library.current);
  return {
    folder,
    print,
    current: () => base,
    async reload() {
      const corpus = await library.reload();
      const next = await baseOf(corpus);
      // A later reload may have come in between.
      if (library.current === corpus) base = next;
    },
  };
}

/** Builds a story between other work, and does beforehand what its first question would have to wait for. */
async function baseOf(corpus: Corpus): Promise<Base> {
  const { articles, synonyms, questions } = corpus;
  const story = await createStoryGently(articles, synonyms, questions, () => setImmediate());
  await story.prepare(() => setImmediate());
  return { corpus, story };
}
