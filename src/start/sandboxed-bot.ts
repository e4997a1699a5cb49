import type { Config } from '../config.ts';
import { type PageServer, startPage } from '../page/page-server.ts';
import type { PageExample } from '../page/protocol.ts';
import type { Logger } from '../running/logger.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { LANGUAGE_CODES, ownNameOf } from '../words/locales.ts';
import { runBot, type Steps } from './run-bot.ts';

/** The bot in a Discord of its own on this machine. */
export interface SandboxedBot {
  readonly sandbox: Sandbox;
  /** Questions that the articles answer. */
  readonly examples: readonly string[];
  /** Serves it as a page, until all of it is closed. */
  servePage(): Promise<PageServer>;
  /** Closes whatever there is, also where a part of it fails to. */
  close(): Promise<void>;
}

/** Settings that make sense only on Discord itself. */
const ALONE = { cooldown: undefined, guildLimit: undefined, shards: 'auto', shardCount: undefined } as const;
const PAGE_LANGUAGES = LANGUAGE_CODES.map((code) => ({ code, name: ownNameOf(code) }));
/** For leaving, in ms. */
const LEAVE = 5_000;

/**
 * Starts it.
 *
 * @param logFor makes its log, in which a secret must not be seen.
 * @param onStopped is told where the bot cannot go on.
 */
export async function startSandboxedBot(
  config: Config,
  logFor: (secret: string) => Logger,
  onStopped: (reason: string) => void,
): Promise<SandboxedBot> {
  const sandbox = await Sandbox.start();
  const steps: Steps = [{ name: 'the sandbox', close: () => sandbox.close() }];
  const log = logFor(sandbox.token);
  const connection = {
    token: sandbox.token,
    api: sandbox.api,
    attachmentOrigins: [sandbox.attachmentOrigin],
  };
  // Nobody is to be slowed down who only tries it, and there is but this one process.
  const discord = { ...config.discord, ...ALONE };
  // The guilds of the sandbox are nobody's: what is set there must not stand among what real ones have set.
  const free = { ...config, discord, database: { kind: 'memory' } as const };
  try {
    const { story } = await runBot(free, connection, log, steps, (_, reason) => onStopped(reason));
    const { examples } = story.current().story;
    return {
      sandbox,
      examples,
      async servePage() {
        const onFault = (error: unknown): void => log.error({ error }, 'the page has a fault');
        const page = await startPage({
          sandbox,
          languages: PAGE_LANGUAGES,
          examples: examples.map(askFor),
          onFault,
        });
        steps.unshift({ name: 'the page', close: () => page.close() });
        return page;
      },
      close: () => closeAll(steps),
    };
  } catch (error) {
    await closeAll(steps);
    throw error;
  }
}

/** The command that asks a question. */
function askFor(question: string): PageExample {
  return { command: 'ask', values: { question } };
}

async function closeAll(steps: Steps): Promise<void> {
  const faults: unknown[] = [];
  for (const { close } of steps) {
    try {
      await close(LEAVE);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}
