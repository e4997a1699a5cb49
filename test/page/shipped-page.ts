import { readConfig } from '../../src/config.ts';
import type { PageServer } from '../../src/page/page-server.ts';
import { createLogger } from '../../src/running/logger.ts';
import { startSandboxedBot } from '../../src/start/sandboxed-bot.ts';

/** The page as `npm start` serves it, on the articles that come with the bot. */
export interface ShippedPage {
  readonly address: PageServer['address'];
  /** Questions that the articles answer. */
  readonly examples: readonly string[];
  close(): Promise<void>;
}

export async function startShippedPage(): Promise<ShippedPage> {
  const logFor = (secret: string) => createLogger({ level: 'warn', secrets: [secret] });
  const bot = await startSandboxedBot(await readConfig(), logFor, () => {});
  const { address } = await bot.servePage();
  return { address, examples: bot.examples, close: bot.close };
}
