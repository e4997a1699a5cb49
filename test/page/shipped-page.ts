import { readConfig } from '../../src/config.ts';
import { type PageServer, startPage } from '../../src/page/page-server.ts';
import { createLogger } from '../../src/running/logger.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { runBot, type Steps } from '../../src/start/run-bot.ts';

/** The page as `npm start` serves it, on the articles that come with the bot. */
export interface ShippedPage {
  readonly address: PageServer['address'];
  close(): Promise<void>;
}

/** In ms. */
const LEAVE = 5_000;

export async function startShippedPage(): Promise<ShippedPage> {
  const sandbox = await Sandbox.start();
  const steps: Steps = [{ name: 'the sandbox', close: () => sandbox.close() }];
  const log = createLogger({ level: 'warn', secrets: [sandbox.token] });
  const config = await readConfig();
  const discord = { ...config.discord, cooldown: undefined, guildLimit: undefined };
  const connection = {
    token: sandbox.token,
    api: sandbox.api,
    attachmentOrigins: [sandbox.attachmentOrigin],
  };
  const database = { kind: 'memory' } as const;
  const { story } = await runBot({ ...config, discord, database }, connection, log, steps, () => {});
  const page = await startPage({
    sandbox,
    languages: [{ code: 'en-US', name: 'English' }],
    examples: story.current().story.examples.map((question) => ({ command: 'ask', values: { question } })),
    onFault: (error) => log.error({ error }, 'the page has a fault'),
  });
  return {
    address: page.address,
    async close() {
      await page.close();
      for (const { close } of steps) await close(LEAVE);
    },
  };
}
