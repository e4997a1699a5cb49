import { fileURLToPath } from 'node:url';
import { type Corpus, loadCorpus } from '../../src/corpus/load.ts';

const FOLDERS = ['../fixtures/stories/clinic', '../fixtures/stories/ferry', '../fixtures/stories/festival'];

/** The invented stories. */
export async function loadFixtures(): Promise<Corpus[]> {
  return Promise.all(FOLDERS.map((folder) => loadCorpus(fileURLToPath(new URL(folder, import.meta.url)))));
}
