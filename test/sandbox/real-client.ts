import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** A real client that is logged in to a sandbox. */
export async function logIn(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api: sandbox.api },
    ...options,
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  client.on(Events.Error, () => {});
  await client.login(sandbox.token);
  return ready;
}
