import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { percentile } from '../../src/eval/percentile.ts';
import { alignTable } from '../../src/eval/table.ts';
import { startBotProcess } from './discord/bot-process.ts';
import { fillDesk } from './fill-desk.ts';
import { inventNews } from './invented-news.ts';

const BOT = 'dist/test/bench/discord/footnote-bot.js';
/** The first ones bring the program's code and data into use, and load the guild's story. */
const WARM_UP = 20;
const SEED = 7;
/** Far longer than a guild's articles take to load. In ms. */
const PATIENCE = 120_000;

/** `/desk` and `/ask` by turns, one at a time, in a guild with as many misses and articles as it may have. */
export async function benchDesk(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      paragraphs: { type: 'string', default: '2400,20000' },
      misses: { type: 'string', default: '10000' },
      interactions: { type: 'string', default: '200' },
    },
  });
  const misses = Number(values.misses);
  const rows: string[][] = [];
  for (const paragraphs of values.paragraphs.split(',').map(Number)) {
    rows.push(...(await measure(paragraphs, misses, Number(values.interactions))));
  }
  console.log(
    `desk: ${misses} misses and 200 articles in one guild, over the sandbox, one at a time, by turns`,
  );
  console.log(alignTable([['', 'paragraphs', 'median', 'p99'], ...rows]).join('\n'));
}

async function measure(paragraphs: number, misses: number, count: number): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const path = join(folder, 'footnote.db');
  const { articles, questions } = inventNews(paragraphs, count + WARM_UP, SEED);
  await fillDesk(path, articles, misses);
  const bot = await startBotProcess('footnote', BOT, ['corpus', path]);
  try {
    const { sandbox } = bot;
    const place = { channel: sandbox.channel('general') };
    const mo = sandbox.user('mo');
    const take = async (command: string, values: Record<string, string>): Promise<number> => {
      const started = performance.now();
      const outcome = await mo.command(place, command, values).response;
      const time = performance.now() - started;
      if (outcome.kind !== 'message') throw new Error(`/${command} led to ${outcome.kind}`);
      return time;
    };
    await loaded(() => take('desk', {}));
    const times: Record<string, number[]> = { '/desk': [], '/desk after a miss': [], '/ask': [] };
    for (const [number, { question }] of questions.entries()) {
      const ask = await take('ask', { question });
      // Whether or not that was answered, what follows is one more on the desk.
      await take('ask', { question: `Who has seen the xylophone ${number} of Quuxville?` });
      const taken = {
        '/desk after a miss': await take('desk', {}),
        '/desk': await take('desk', {}),
        '/ask': ask,
      };
      if (number < WARM_UP) continue;
      for (const [command, time] of Object.entries(taken)) times[command]?.push(time);
    }
    return Object.entries(times).map(([command, all]) => [
      command,
      String(paragraphs),
      `${percentile(all, 0.5).toFixed(1)} ms`,
      `${percentile(all, 0.99).toFixed(1)} ms`,
    ]);
  } finally {
    await bot.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asks again until the guild's articles are loaded: then an answer no longer takes as long as the bot has patience. */
async function loaded(ask: () => Promise<number>): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while ((await ask()) > 1_000) {
    if (performance.now() > deadline) throw new Error('the guild’s articles were not loaded');
  }
}
