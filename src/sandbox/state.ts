import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Attachments } from './attachments.ts';
import type { Clock } from './clock.ts';
import { Events, type WireEntry } from './events.ts';
import type { Interaction } from './interaction.ts';
import type { StoredMessage } from './message.ts';
import { createSnowflakes } from './snowflakes.ts';
import type { Channel, World } from './world.ts';

/** Everything that changes while the sandbox runs. */
export class State {
  readonly world: World;
  readonly clock: Clock;
  readonly events = new Events();
  readonly newId: () => string;
  /** Commands by scope: `global`, or a guild's id. */
  readonly commands = new Map<string, APIApplicationCommand[]>();
  /** How often commands were written, in whatever way. */
  commandWrites = 0;
  readonly attachments: Attachments;
  /** The ids of those who take no messages from the bot. */
  readonly closedDms = new Set<string>();
  readonly wire: WireEntry[] = [];
  readonly #keep: number;
  readonly #messages = new Map<string, StoredMessage>();
  readonly #interactions = new Map<string, Interaction>();

  /**
   * @param keep so many messages, interactions, files and lines of the wire are kept; the oldest go.
   * @param origin where files are fetched from.
   */
  constructor(world: World, clock: Clock, keep: number, origin: () => string) {
    this.world = world;
    this.clock = clock;
    this.newId = createSnowflakes(clock);
    this.#keep = keep;
    this.attachments = new Attachments(keep, origin);
  }

  channel(id: string): Channel | undefined {
    return this.world.channels.find((channel) => channel.id === id);
  }

  message(id: string): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  /** In the order in which they were sent. */
  messagesIn(channel: Channel): StoredMessage[] {
    return [...this.#messages.values()].filter((message) => message.channel.id === channel.id);
  }

  /** The bot's message in a channel that it called so, if there is one. */
  messageWithNonce(channel: Channel, nonce: unknown): StoredMessage | undefined {
    return this.messagesIn(channel).find((message) => nonce !== undefined && message.nonce === String(nonce));
  }

  putMessage(message: StoredMessage): StoredMessage {
    const kind = this.#messages.has(message.id) ? 'updated' : 'created';
    this.#messages.set(message.id, message);
    for (const attachment of message.attachments) this.attachments.keep(attachment);
    this.#forgetOldest(this.#messages);
    this.events.emit('message', { kind, message });
    return message;
  }

  deleteMessage(message: StoredMessage): void {
    this.#messages.delete(message.id);
    this.events.emit('message', { kind: 'deleted', message });
  }

  interaction(token: string): Interaction | undefined {
    return this.#interactions.get(token);
  }

  putInteraction(interaction: Interaction): void {
    this.#interactions.set(interaction.token, interaction);
    this.#forgetOldest(this.#interactions);
  }

  note(entry: Omit<WireEntry, 'at'>): void {
    const noted = { at: this.clock.now(), ...entry };
    this.wire.push(noted);
    if (this.wire.length > this.#keep) this.wire.shift();
    this.events.emit('wire', noted);
  }

  #forgetOldest(map: Map<string, unknown>): void {
    const [oldest] = map.keys();
    if (map.size > this.#keep && oldest !== undefined) map.delete(oldest);
  }
}
