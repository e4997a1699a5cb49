import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';

/** The bot cannot start; the message names what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
  /** Whether trying again may help, with nothing changed here. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass = false }: { readonly mayPass?: boolean } = {}) {
    super(message);
    this.mayPass = mayPass;
  }
}

export function tokenRefused(): StartError {
  return new StartError(
    'DISCORD_TOKEN was refused by Discord. Copy the token anew: discord.com/developers/applications > your application > Bot > Reset Token',
  );
}

/**
 * Logs a client in and waits until its guilds have come.
 *
 * @throws {StartError} When the token is refused or Discord cannot be reached. The token is never in the message.
 */
export async function logIn(client: Client, token: string, api: string | undefined): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
      throw tokenRefused();
    }
    const where = api === undefined ? 'Discord' : `DISCORD_API (${api})`;
    throw new StartError(
      `${where} cannot be reached (${codeOf(error)}). Check the network${api === undefined ? '' : ' and the address'}, and start again.`,
      { mayPass: true },
    );
  }
  return ready;
}

/** What went wrong, in one word: never the message, which may hold what was sent. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if ('code' in error && error.code !== undefined) return String(error.code);
  return 'status' in error ? `HTTP ${error.status}` : error.name;
}
