import { REST, Routes } from 'discord.js';
import type { Command } from '../command.ts';
import { commandPayloads } from './command-payloads.ts';
import { sameCommands } from './same-commands.ts';

/** A client for registering: a slow write is waited for, and not sent again, for each costs of the allowance. */
export function restFor(token: string, api: string | undefined): REST {
  return new REST({ ...(api === undefined ? {} : { api }), retries: 0, timeout: 30_000 }).setToken(token);
}

/** What telling Discord of the commands came to. */
export interface Registration {
  readonly kind: 'unchanged' | 'written';
  readonly count: number;
}

/**
 * Tells Discord of the commands, if it does not have them like this already: a write costs of a small daily allowance,
 * and members' clients load them anew.
 *
 * @param guild only this guild, where a change shows at once; otherwise everywhere.
 * @throws {DiscordAPIError} When Discord refuses.
 */
export async function registerCommands(
  rest: REST,
  application: string,
  commands: readonly Command[],
  guild?: string,
): Promise<Registration> {
  const route =
    guild === undefined
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const body = commandPayloads(commands, guild === undefined ? 'global' : 'guild');
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as object[];
  const count = commands.length;
  if (sameCommands(body, registered)) return { kind: 'unchanged', count };
  await rest.put(route, { body });
  return { kind: 'written', count };
}
