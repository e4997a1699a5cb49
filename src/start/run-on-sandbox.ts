import { createInterface } from 'node:readline';
import type { Streams } from '../cli/standard-streams.ts';
import { styleFor } from '../cli/terminal/style.ts';
import { write } from '../cli/write.ts';
import type { Config } from '../config.ts';
import { Session } from '../prompt/session.ts';
import { createLogger } from '../running/logger.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { runBot, type Steps } from './run-bot.ts';

/** Lines longer than this tire the eye. In columns. */
const WIDEST = 88;
const NARROWEST = 30;
const HISTORY = 500;
/** For leaving, in ms. */
const LEAVE = 5_000;

/**
 * Runs the bot against a Discord of its own on this machine. At a terminal it is a prompt; otherwise the lines of
 * standard input are run one after another, and where there are none, the story's example questions.
 */
export async function runOnSandbox(config: Config, streams: Streams): Promise<void> {
  const sandbox = await Sandbox.start();
  const steps: Steps = [{ name: 'the sandbox', close: () => sandbox.close() }];
  // What the bot does in the ordinary course of things is seen here without a log.
  const level = config.logLevel === 'info' ? 'warn' : config.logLevel;
  const log = createLogger({ level, secrets: [sandbox.token] });
  const stopped = new AbortController();
  try {
    const connection = { token: sandbox.token, api: sandbox.api };
    // Nobody is to be slowed down who only tries it.
    const free = { ...config, discord: { ...config.discord, cooldown: undefined, guildLimit: undefined } };
    const { story } = await runBot(free, connection, log, steps, (_, reason) => stopped.abort(reason));
    const { output } = streams;
    const session = new Session(sandbox, {
      style: styleFor(output.isTTY === true, config.colour),
      width: () => Math.max(NARROWEST, Math.min(output.columns || 80, WIDEST)),
    });
    if (streams.input.isTTY && output.isTTY) await converse(session, streams, stopped.signal);
    else await runLines(session, streams, story.current().examples);
  } finally {
    for (const { close } of steps) await close(LEAVE);
  }
}

/** Asks for lines until the user leaves. */
async function converse(session: Session, { input, output }: Streams, stopped: AbortSignal): Promise<void> {
  output.write('A Discord on this machine, with the bot in it. :help shows what to type, Ctrl-D leaves.\n\n');
  const lines = createInterface({
    input,
    output,
    terminal: true,
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    signal: stopped,
  });
  const ask = (): void => {
    lines.setPrompt(`${session.place}> `);
    lines.prompt();
  };
  ask();
  for await (const line of lines) {
    if (/^:q(?:uit)?\s*$/.test(line)) break;
    const shown = await session.run(line);
    if (shown !== '') output.write(`\n${shown}\n\n`);
    ask();
  }
  output.write('\n');
}

/** Runs the lines of standard input, or a question for each example where there are none. */
async function runLines(
  session: Session,
  { input, output }: Streams,
  examples: readonly string[],
): Promise<void> {
  let count = 0;
  const run = async (line: string): Promise<void> => {
    const typed = `${session.place}> ${line}\n\n`;
    const shown = await session.run(line);
    await write(output, shown === '' ? typed : `${typed}${shown}\n\n`);
  };
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    count += 1;
    await run(line);
  }
  if (count > 0) return;
  for (const question of examples) await run(`/ask ${question}`);
}
