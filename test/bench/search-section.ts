import { parseArgs } from 'node:util';
import { countParagraphs } from './collection.ts';
import { ENGINES } from './engines/engines.ts';
import { measureCollection } from './measure-collection.ts';
import type { LeftOut } from './measure-engines.ts';
import { readCollection, readSquadCollection } from './read-collection.ts';
import { readNumber } from './read-number.ts';
import { searchTable } from './search-table.ts';

const ASK_MS = 6000;

/** What the benchmark is about is measured however long it takes to build; a limit is for those beside it. */
const SUBJECT = 'footnote';
const SUBJECT_BUILD_MS = 600_000;

/** Below this, building is mostly the start of the engine and tells nothing about larger collections. */
const TELLING_PARAGRAPHS = 1000;

interface SearchOptions {
  /** `story` or numbers of paragraphs. */
  readonly sizes: readonly string[];
  readonly engines: readonly string[];
  readonly squad: string | undefined;
  readonly questions: number;
  readonly buildMs: number;
}

/** Quality, time and memory of every engine over collections of growing size. */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const { sizes, engines, squad, questions, buildMs } = readOptions(args);
  console.log('search: each engine in a process of its own, the same questions by turns, each question once');
  const msPerParagraph = new Map<string, number>();
  for (const size of squad === undefined ? sizes : [squad, ...sizes]) {
    const read = size === squad ? readSquadCollection(size) : readCollection(size, questions);
    const { name, collection } = await read;
    const paragraphs = countParagraphs(collection);
    const isTooSlow = (engine: string): boolean =>
      engine !== SUBJECT && (msPerParagraph.get(engine) ?? 0) * paragraphs > buildMs;
    // What was expected to keep the limit may finish on a machine that is busy.
    const results = await measureCollection(
      engines.filter((engine) => !isTooSlow(engine)),
      collection,
      (engine) => ({ buildMs: engine === SUBJECT ? SUBJECT_BUILD_MS : 2 * buildMs, askMs: ASK_MS }),
    );
    for (const result of results) {
      if ('times' in result && paragraphs >= TELLING_PARAGRAPHS) {
        msPerParagraph.set(result.engine, result.buildMs / paragraphs);
      }
    }
    const leftOut = engines
      .filter(isTooSlow)
      .map(
        (engine): LeftOut => ({ engine, reason: `left out, building takes more than ${buildMs / 1000} s` }),
      );
    console.log(`\n${paragraphs.toLocaleString('en')} paragraphs, ${name}`);
    console.log(searchTable([...results, ...leftOut], paragraphs).join('\n'));
  }
}

function readOptions(args: readonly string[]): SearchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: text, engines: text, squad: text, questions: text, limit: text },
  });
  const engines = values.engines?.split(',') ?? Object.keys(ENGINES);
  const unknown = engines.find((engine) => !(engine in ENGINES));
  if (unknown !== undefined)
    throw new Error(`no engine is called ${unknown}; there are ${Object.keys(ENGINES).join(', ')}`);
  return {
    sizes: values.sizes?.split(',') ?? ['story', '1000', '10000', '100000'],
    engines,
    squad: values.squad,
    questions: readNumber('--questions', values.questions ?? '1000'),
    buildMs: readNumber('--limit', values.limit ?? '30') * 1000,
  };
}
