// Runs one engine over one collection, away from all others, and does what the benchmark orders.
import { readFileSync } from 'node:fs';
import type { ParagraphName } from '../../src/eval/question-set.ts';
import type { Collection } from './collection.ts';
import type { Order, Report } from './engine-order.ts';
import type { Engine } from './engines/engine.ts';
import { ENGINES } from './engines/engines.ts';
import { warmUpQuestions } from './warm-up.ts';

const WARM_UP = { questions: 1000, ms: 2000 };

const [name = '', file = ''] = process.argv.slice(2);
const collection: Collection = JSON.parse(readFileSync(file, 'utf8'));
let engine: Engine | undefined;

async function build(): Promise<Report> {
  const buildEngine = await ENGINES[name]?.();
  if (!buildEngine) throw new Error(`there is no engine ${name}`);
  const bytesBefore = usedBytes();
  const before = performance.now();
  engine = await buildEngine(collection);
  const ms = performance.now() - before;
  const bytes = usedBytes() - bytesBefore + (engine.hiddenBytes ?? 0);
  const warm = performance.now();
  for (const question of warmUpQuestions(collection, WARM_UP.questions)) {
    if (performance.now() - warm > WARM_UP.ms) break;
    await engine.search(question);
  }
  return { kind: 'built', ms, bytes };
}

async function ask(from: number, to: number): Promise<Report> {
  if (!engine) throw new Error(`${name} was asked before it was built`);
  const times: number[] = [];
  const hits: boolean[] = [];
  for (const { question, gold } of collection.questions.slice(from, to)) {
    const before = performance.now();
    const found = engine.search(question);
    const first = found instanceof Promise ? await found : found;
    times.push(performance.now() - before);
    hits.push(gold.some((name) => isSame(name, first)));
  }
  return { kind: 'asked', times, hits };
}

function isSame(one: ParagraphName, other: ParagraphName | undefined): boolean {
  return one.article === other?.article && one.paragraph === other.paragraph;
}

/** What is alive on the heap and beside it (WebAssembly and typed arrays live there). */
function usedBytes(): number {
  // What the first leaves to finalizers goes with the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

process.on('message', async (order: Order) => {
  process.send?.(order.kind === 'build' ? await build() : await ask(order.from, order.to));
});
