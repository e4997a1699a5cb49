import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { percentile } from '../../src/eval/percentile.ts';
import { alignTable } from '../../src/eval/table.ts';
import { type BotProcess, startBotProcess } from './discord/bot-process.ts';

const QUESTIONS = 'test/questions/shipped.jsonl';
const FOLDER = 'dist/test/bench/discord';
/** The first ones bring the program's code and data into use. */
const WARM_UP = 1_000;
/** The bots take turns, so that what slows the machine slows both. */
const BLOCK = 500;

interface Measured {
  readonly bot: BotProcess;
  /** From the dispatch to the answer, in ms. */
  readonly times: number[];
  /** In ms. */
  spent: number;
  /** Resident memory after each block, the warm-up first. */
  readonly memory: (number | undefined)[];
}

/** Ways to begin and to end a question that change nothing in what it asks, so that hardly any comes twice. */
const OPENINGS = ['', 'hm, ', 'so, ', 'hey, ', 'ok, ', 'and '];
const ENDINGS = ['', '?', '??', ' ?', '!?'];

/** `/ask` interactions through the sandbox, beside a bot that answers "ok" to the same ones. */
export async function benchDiscord(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      interactions: { type: 'string', default: '5000' },
      concurrency: { type: 'string', default: '8' },
      repeated: { type: 'boolean' },
    },
  });
  const interactions = Number(values.interactions);
  const concurrency = Number(values.concurrency);
  const questions = readQuestions(values.repeated ?? false);
  const bots: Measured[] = [];
  try {
    for (const name of ['echo', 'footnote']) {
      const bot = await startBotProcess(name, `${FOLDER}/${name}-bot.js`);
      bots.push({ bot, times: [], spent: 0, memory: [] });
    }
    for (const { bot, memory } of bots) {
      await run(bot, questions, WARM_UP, concurrency, 0);
      memory.push(await bot.memory());
    }
    for (let done = 0; done < interactions; done += BLOCK) {
      for (const measured of bots) {
        const started = performance.now();
        measured.times.push(...(await run(measured.bot, questions, BLOCK, concurrency, WARM_UP + done)));
        measured.spent += performance.now() - started;
        measured.memory.push(await measured.bot.memory());
      }
    }
    print(bots, `${interactions} /ask interactions for each bot, ${concurrency} at once, by turns`);
    console.log(`${new Set(questions).size} different questions`);
  } finally {
    for (const { bot } of bots) await bot.stop();
  }
}

/** Asks `count` of the questions, beginning at `from`, `concurrency` at once; gives how long each took. */
async function run(
  { sandbox }: BotProcess,
  questions: readonly string[],
  count: number,
  concurrency: number,
  from: number,
): Promise<number[]> {
  const ada = sandbox.user('ada');
  const place = { channel: sandbox.channel('general') };
  const times: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const question = questions[(from + next) % questions.length] ?? '';
      next += 1;
      const started = performance.now();
      const { kind } = await ada.command(place, 'ask', { question }).response;
      times.push(performance.now() - started);
      if (kind !== 'message') throw new Error(`"${question}" led to ${kind}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return times;
}

/** The questions of the shipped story; each once, or in many wordings. */
function readQuestions(repeated: boolean): string[] {
  const asked = readFileSync(QUESTIONS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).question).replace(/\W+$/, ''));
  if (repeated) return asked;
  return OPENINGS.flatMap((opening) =>
    ENDINGS.flatMap((ending) => asked.map((question) => `${opening}${question}${ending}`)),
  );
}

function print(bots: readonly Measured[], what: string): void {
  console.log(`discord: ${what}`);
  const rows = bots.map(({ bot: { name }, times, spent, memory }) => [
    name,
    `${((times.length / spent) * 1000).toFixed(0)}/s`,
    `${percentile(times, 0.5).toFixed(1)} ms`,
    `${percentile(times, 0.99).toFixed(1)} ms`,
    ...[0, 0.5, 1].map((part) => megabytes(memory[Math.round(part * (memory.length - 1))])),
  ]);
  const header = ['', 'throughput', 'median', 'p99', 'memory after 1,000', 'half-way', 'at the end'];
  console.log(alignTable([header, ...rows]).join('\n'));
  const [echo, footnote] = bots;
  if (echo === undefined || footnote === undefined) return;
  const throughput = echo.spent / footnote.spent;
  const p99 = percentile(footnote.times, 0.99) / percentile(echo.times, 0.99);
  console.log(`throughput ${throughput.toFixed(2)} of the echo bot's, p99 ${p99.toFixed(2)} times`);
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? 'unknown' : `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}
