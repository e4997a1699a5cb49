import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collection, countParagraphs } from './collection.ts';
import { type Budget, type LeftOut, type Measured, measureEngines } from './measure-engines.ts';

/** Above this the engines of a collection may not fit into memory side by side. */
const SIDE_BY_SIDE = 20_000;

/** Measures engines over a collection, in the order given: in turns, or one after the other when it is large. */
export async function measureCollection(
  engines: readonly string[],
  collection: Collection,
  budgetOf: (engine: string) => Budget,
): Promise<(Measured | LeftOut)[]> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const file = join(directory, 'collection.json');
    await writeFile(file, JSON.stringify(collection));
    const groups = countParagraphs(collection) > SIDE_BY_SIDE ? engines.map((engine) => [engine]) : [engines];
    const results: (Measured | LeftOut)[] = [];
    for (const group of groups) {
      results.push(...(await measureEngines(group, file, collection.questions.length, budgetOf)));
    }
    return results;
  } finally {
    await rm(directory, { recursive: true });
  }
}
