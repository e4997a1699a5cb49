import { EngineClient } from './engine-client.ts';

/** What was measured of an engine over a collection. */
export interface Measured {
  readonly engine: string;
  readonly buildMs: number;
  readonly bytes: number;
  /** Milliseconds of each question that was asked. */
  readonly times: readonly number[];
  /** Of each, whether the first paragraph is a known one. */
  readonly hits: readonly boolean[];
}

/** An engine that is left out, and why. */
export interface LeftOut {
  readonly engine: string;
  readonly reason: string;
}

/** How much to spend on an engine. */
export interface Budget {
  /** Building may take this long. */
  readonly buildMs: number;
  /** After this long no more questions are asked, unless they are too few. */
  readonly askMs: number;
}

const QUESTIONS_A_TURN = 20;
/** Of fewer the 99th percentile would be the slowest one. */
const QUESTIONS_AT_LEAST = 100;
const ASK_LIMIT_MS = 120_000;

interface Run {
  readonly engine: string;
  readonly client: EngineClient;
  readonly buildMs: number;
  readonly bytes: number;
  readonly askMs: number;
  readonly times: number[];
  readonly hits: boolean[];
}

/**
 * Measures engines over a collection, each in a process of its own. They are built one after the other, and then asked
 * in turns, a few questions each, so that whatever else the machine does meets all of them alike.
 *
 * @param file the collection, as JSON
 * @param questions how many it holds
 */
export async function measureEngines(
  engines: readonly string[],
  file: string,
  questions: number,
  budgetOf: (engine: string) => Budget,
): Promise<(Measured | LeftOut)[]> {
  const runs: Run[] = [];
  const leftOut: LeftOut[] = [];
  for (const engine of engines) {
    const budget = budgetOf(engine);
    const run = await startRun(engine, file, budget);
    if (run) runs.push(run);
    else leftOut.push({ engine, reason: `not built within ${budget.buildMs / 1000} s` });
  }
  for (let from = 0; from < questions; from += QUESTIONS_A_TURN) {
    for (const run of runs) {
      if (run.times.length < QUESTIONS_AT_LEAST || sum(run.times) < run.askMs)
        await askRun(run, from, from + QUESTIONS_A_TURN);
    }
  }
  for (const { client } of runs) client.stop();
  return [...runs, ...leftOut];
}

async function startRun(engine: string, file: string, { buildMs, askMs }: Budget): Promise<Run | undefined> {
  const client = new EngineClient(engine, file);
  const report = await client.order({ kind: 'build' }, buildMs);
  if (report?.kind === 'built')
    return { engine, client, buildMs: report.ms, bytes: report.bytes, askMs, times: [], hits: [] };
  client.stop();
  return undefined;
}

async function askRun(run: Run, from: number, to: number): Promise<void> {
  const report = await run.client.order({ kind: 'ask', from, to }, ASK_LIMIT_MS);
  if (report?.kind !== 'asked') throw new Error(`${run.engine} ended while it was asked`);
  run.times.push(...report.times);
  run.hits.push(...report.hits);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
