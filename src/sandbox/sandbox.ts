import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { Actor } from './actor.ts';
import { announceDeletion } from './announce.ts';
import type { Attachments } from './attachments.ts';
import { type Clock, REAL_CLOCK } from './clock.ts';
import { RequestFaults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { channelOf, guildCreate } from './guild-payload.ts';
import { restApp } from './rest/rest.ts';
import { State } from './state.ts';
import { type Channel, createWorld, type Guild, type User, type World } from './world.ts';

/** How a sandbox is set up. */
export interface SandboxOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  readonly clock?: Clock;
  readonly world?: World;
  /** How many shards it recommends; 1 unless given. */
  readonly shards?: number;
  /** So many messages, interactions and lines of the wire are kept; 1,000 unless given. */
  readonly keep?: number;
  /** In ms; 41,250 unless given, as Discord's is. */
  readonly heartbeatInterval?: number;
}

const LOOPBACK = '127.0.0.1';

/** A Discord on this machine: a gateway and a REST interface that a real client logs in to, and people to talk to it. */
export class Sandbox {
  readonly state: State;
  readonly gateway: Gateway;
  readonly faults: RequestFaults;
  readonly #server: ReturnType<typeof createAdaptorServer>;
  #token: string | undefined;

  private constructor(options: SandboxOptions) {
    const { clock = REAL_CLOCK, world = createWorld(), shards = 1, keep = 1_000 } = options;
    this.state = new State(world, clock, keep, () => this.attachmentOrigin);
    this.faults = new RequestFaults();
    // Shaped like Discord's, whose first part is the application's id.
    this.#token = `${Buffer.from(world.application.id).toString('base64url')}.${randomBytes(4).toString('hex')}.${randomBytes(20).toString('base64url')}`;
    const gatewayUrl = (): string => `ws://${LOOPBACK}:${this.port}/gateway`;
    this.gateway = new Gateway(this.state, () => this.#token, gatewayUrl, options.heartbeatInterval);
    const app = restApp({
      state: this.state,
      faults: this.faults,
      token: () => this.#token,
      gatewayUrl,
      shards,
      announceDeletion: (message) => announceDeletion(message, this.gateway),
    });
    this.#server = createAdaptorServer({ fetch: app.fetch });
    this.#server.on('upgrade', (request, socket, head) => {
      if (this.gateway.refuses || !request.url?.startsWith('/gateway')) {
        socket.destroy();
        return;
      }
      const { server } = this.gateway;
      server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request));
    });
  }

  /** Starts one, on loopback only. */
  static async start(options: SandboxOptions = {}): Promise<Sandbox> {
    const sandbox = new Sandbox(options);
    sandbox.#server.listen(options.port ?? 0, LOOPBACK);
    await once(sandbox.#server, 'listening');
    return sandbox;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** What a client is given as the address of its REST interface. */
  get api(): string {
    return `${this.attachmentOrigin}/api`;
  }

  /** Where the files of messages and forms are fetched from, as from Discord's own hosts. */
  get attachmentOrigin(): string {
    return `http://${LOOPBACK}:${this.port}`;
  }

  /** The files of messages and forms. */
  get attachments(): Attachments {
    return this.state.attachments;
  }

  /** The token that the bot logs in with. */
  get token(): string {
    if (this.#token === undefined) throw new Error('The token was revoked');
    return this.#token;
  }

  get world(): World {
    return this.state.world;
  }

  /** Somebody at their client, by user name. */
  user(username: string, locale?: string): Actor {
    const user = this.#user(username);
    return new Actor(user, locale ?? user.locale, this.state, this.gateway);
  }

  /** Lets nobody but people write to a user: what the bot sends them is refused. */
  closeDms(username: string): void {
    this.state.closedDms.add(this.#user(username).id);
  }

  /** Takes {@link closeDms} back. */
  openDms(username: string): void {
    this.state.closedDms.delete(this.#user(username).id);
  }

  /** A channel by its name and, where several are called so, its guild's. */
  channel(name: string, guild = 'Harbour'): Channel {
    const guildId = this.world.guilds.find((each) => each.name === guild)?.id;
    const here = this.world.channels.filter((each) => each.guild === undefined || each.guild === guildId);
    const channel = here.find((each) => each.name === name);
    if (channel === undefined) {
      const all = here.map((each) => each.name).join(', ');
      throw new RangeError(`There is no channel "${name}" in "${guild}". There are: ${all}`);
    }
    return channel;
  }

  /** Removes the bot from a guild, as its moderators do. */
  removeBot(guildName: string): void {
    const { guild, members } = this.#guild(guildName);
    members.delete(this.world.bot.id);
    this.gateway.dispatch('GUILD_DELETE', { id: guild.id }, { guild: guild.id });
  }

  /** Adds the bot to a guild. */
  addBot(guildName: string): void {
    const { guild, members } = this.#guild(guildName);
    members.set(this.world.bot.id, []);
    this.gateway.dispatch('GUILD_CREATE', guildCreate(guild, this.world), { guild: guild.id });
  }

  /** Lets somebody leave a guild. Discord tells nobody who has not asked to be told of members. */
  leave(username: string, guildName: string): void {
    this.#guild(guildName).members.delete(this.#user(username).id);
  }

  /** Deletes a channel of a guild. */
  deleteChannel(channel: Channel): void {
    const { channels } = this.world;
    channels.splice(channels.indexOf(channel), 1);
    this.gateway.dispatch('CHANNEL_DELETE', channelOf(channel, this.world), { guild: channel.guild });
  }

  #user(username: string): User {
    const user = this.world.users.find((each) => each.username === username);
    if (user !== undefined) return user;
    const all = this.world.users.map((each) => each.username).join(', ');
    throw new RangeError(`There is no user "${username}". There are: ${all}`);
  }

  #guild(name: string): { guild: Guild; members: Map<string, readonly string[]> } {
    const guild = this.world.guilds.find((each) => each.name === name);
    if (guild === undefined) throw new RangeError(`There is no guild "${name}"`);
    return { guild, members: guild.members };
  }

  /** Takes the bot's token away, as a reset does: the gateway closes for good, and requests are refused. */
  revokeToken(): void {
    this.#token = undefined;
    this.gateway.closeAll(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
  }

  async close(): Promise<void> {
    await this.gateway.close();
    const closed = once(this.#server, 'close');
    this.#server.close();
    if ('closeAllConnections' in this.#server) this.#server.closeAllConnections();
    await closed;
  }
}
