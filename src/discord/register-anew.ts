import { DiscordAPIError, Routes } from 'discord.js';
import { COMMANDS } from '../../commands/index.ts';
import { StartError, tokenRefused, unreachable } from './log-in.ts';
import { type Registration, registerCommands, restFor } from './register.ts';

/**
 * Tells Discord of the commands without logging the bot in.
 *
 * @param api another server's address; undefined for Discord's own.
 * @param guild only this guild.
 * @throws {StartError} When Discord refuses or cannot be reached. The token is never in the message.
 */
export async function registerAnew(
  token: string,
  api: string | undefined,
  guild: string | undefined,
): Promise<Registration> {
  const rest = restFor(token, api);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { readonly id: string };
    return await registerCommands(rest, id, COMMANDS, guild);
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw unreachable(error, api);
    if (error.status === 401) throw tokenRefused();
    if (error.code === 10004 || error.code === 50001) {
      throw new StartError(
        `The bot is in no guild ${guild}. Check the id, and invite the bot with the scope applications.commands.`,
      );
    }
    throw new StartError(`Discord refused the commands: ${error.message}`);
  }
}
