import type { Config } from '../config.ts';
import { createLogger } from '../running/logger.ts';
import { onSignals } from '../running/shutdown.ts';
import { runBot, type Steps } from './run-bot.ts';

/**
 * Runs the bot on Discord, or on what `DISCORD_API` names, until it is told to leave.
 *
 * @throws What {@link runBot} throws: then nothing is left running.
 */
export async function runLive(config: Config, token: string): Promise<void> {
  const log = createLogger({ level: config.logLevel, secrets: [token, ...databaseSecrets(config)] });
  const steps: Steps = [];
  const shutdown = onSignals({ host: process, steps: () => steps, log });
  const { api } = config.discord;
  try {
    const { bot } = await runBot(config, { token, api }, log, steps, shutdown.leave);
    log.info({ ...sizeOf(bot.state()) }, 'the bot answers');
  } catch (error) {
    // What has started must not keep the process alive.
    for (const { close } of steps) await close(0);
    shutdown.detach();
    throw error;
  }
}

function databaseSecrets({ database }: Config): string[] {
  return database.kind === 'server' && database.token !== undefined ? [database.token] : [];
}

function sizeOf({ shards, guilds }: { readonly shards: readonly unknown[]; readonly guilds: number }) {
  return { shards: shards.length, guilds };
}
