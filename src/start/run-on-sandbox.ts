import { createInterface } from 'node:readline';
import type { Streams } from '../cli/standard-streams.ts';
import { styleFor } from '../cli/terminal/style.ts';
import { write } from '../cli/write.ts';
import type { Config } from '../config.ts';
import { Session } from '../prompt/session.ts';
import { createLogger, type Logger } from '../running/logger.ts';
import { PromptLog } from './prompt-log.ts';
import { startSandboxedBot } from './sandboxed-bot.ts';
import type { StartOptions } from './start-options.ts';

/** Lines longer than this tire the eye. In columns. */
const WIDEST = 88;
const NARROWEST = 30;
const HISTORY = 500;

/**
 * Runs the bot against a Discord of its own on this machine: a page for a browser, and at a terminal a prompt. Otherwise
 * the lines of standard input are run one after another; where there are none, the story's example questions are asked,
 * and the page is served until somebody ends it.
 */
export async function runOnSandbox(config: Config, streams: Streams, options: StartOptions): Promise<void> {
  const isConversation = streams.input.isTTY === true && streams.output.isTTY === true;
  const prompt = new PromptLog(streams.errors);
  const logFor = (secret: string): Logger => (isConversation ? prompt.log : quietLog(config, secret));
  const stopped = new AbortController();
  const bot = await startSandboxedBot(config, logFor, (reason) => stopped.abort(reason));
  try {
    const { output } = streams;
    const session = new Session(bot.sandbox, {
      style: styleFor(output.isTTY === true, config.colour),
      width: () => Math.max(NARROWEST, Math.min(output.columns || 80, WIDEST)),
    });
    const page = options.page ? await bot.servePage() : undefined;
    if (page !== undefined) await write(output, `The page: ${page.address}\n`);
    if (isConversation) await converse(session, streams, prompt, stopped.signal);
    else if (!(await runLines(session, streams))) {
      for (const question of bot.examples) await runLine(session, `/ask ${question}`, output);
      if (page !== undefined) {
        await write(output, `The page stays at ${page.address} until the program is interrupted.\n`);
        await interrupted(stopped.signal);
      }
    }
  } finally {
    await bot.close();
  }
}

/** Waits until somebody ends the program, or it cannot go on. */
function interrupted(stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopped.aborted) resolve();
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
    stopped.addEventListener('abort', () => resolve());
  });
}

/** Asks for lines until the user leaves. */
async function converse(
  session: Session,
  { input, output }: Streams,
  log: PromptLog,
  stopped: AbortSignal,
): Promise<void> {
  output.write(
    'A Discord on this machine, with the bot in it.\n:help shows what to type, Ctrl-D leaves.\n\n',
  );
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
  log.show(() => lines.prompt(true));
  for await (const line of lines) {
    if (isQuit(line)) break;
    const shown = await session.run(line);
    if (shown !== '') output.write(`\n${shown}\n\n`);
    ask();
  }
  log.hide();
  lines.close();
  output.write('\n');
}

function isQuit(line: string): boolean {
  return /^\s*:q(?:uit)?\s*$/.test(line);
}

/** What the bot does in the ordinary course of things is seen without a log. */
function quietLog({ logLevel }: Config, secret: string): Logger {
  return createLogger({ level: logLevel === 'info' ? 'warn' : logLevel, secrets: [secret] });
}

/** Runs the lines of standard input, and gives whether there were any. */
async function runLines(session: Session, { input, output }: Streams): Promise<boolean> {
  let count = 0;
  // Who types at a terminal and reads elsewhere would wait for a prompt that nobody sees.
  const lines = input.isTTY ? [] : createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (isQuit(line)) return true;
    if (line.trim() === '') continue;
    count += 1;
    await runLine(session, line, output);
  }
  return count > 0;
}

async function runLine(session: Session, line: string, output: Streams['output']): Promise<void> {
  const typed = `${session.place}> ${line}\n\n`;
  const shown = await session.run(line);
  await write(output, shown === '' ? typed : `${typed}${shown}\n\n`);
}
