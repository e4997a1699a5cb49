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
    throw unreachable(error, api);
  }
  return ready;
}

/** What to do where Discord does not let a client in for another reason than its token. */
export function unreachable(error: unknown, api: string | undefined): StartError {
  // discord.js says so before it tries; the message tells when it may be tried again.
  if (error instanceof Error && error.message.startsWith('Not enough sessions')) {
    return new StartError(`Discord allows no further login for now. ${error.message}`, { mayPass: true });
  }
  const where = api === undefined ? 'Discord' : `DISCORD_API (${api})`;
  const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined;
  if (status !== undefined && status >= 400 && status < 500 && status !== 429) {
    return new StartError(
      `${where} answers HTTP ${status}. Check that it is the address of a Discord-compatible server.`,
    );
  }
  return new StartError(`${where} cannot be reached (${codeOf(error)}). Check the network and the address.`, {
    mayPass: true,
  });
}

/** What went wrong, in one word: never the message, which may hold what was sent. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if ('status' in error) return `HTTP ${error.status}`;
  return 'code' in error && error.code !== undefined ? String(error.code) : error.name;
}
