import { spawnSync } from 'node:child_process';
import { percentile } from '../../src/eval/percentile.ts';
import { alignTable } from '../../src/eval/table.ts';

const RUNS = 11;
const ASK = ['dist/src/cli/ask.js', '--json', 'which countries banned the software?'];
const NOTHING = ['-e', '0'];

/** The cold start of `ask`: one question, from the shell and back, beside a Node that does nothing. */
export async function benchStart(): Promise<void> {
  const times = { nothing: [0].slice(1), ask: [0].slice(1) };
  // The first run of each brings its files into the system's cache.
  for (let run = 0; run <= RUNS; run += 1) {
    const nothing = timeNode(NOTHING);
    const ask = timeNode(ASK);
    if (run === 0) continue;
    times.nothing.push(nothing);
    times.ask.push(ask);
  }
  const nothing = percentile(times.nothing, 0.5);
  const ask = percentile(times.ask, 0.5);
  console.log(`start: median of ${RUNS} runs each, by turns`);
  const rows = [
    ['node -e 0', `${nothing.toFixed(0)} ms`, ''],
    ['ask --json', `${ask.toFixed(0)} ms`, `${(ask / nothing).toFixed(1)} times`],
  ];
  console.log(alignTable(rows).join('\n'));
}

function timeNode(args: readonly string[]): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const ms = performance.now() - before;
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return ms;
}
