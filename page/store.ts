import type {
  PageChannel,
  PageCommand,
  PageGuild,
  PageMessage,
  PageUser,
  PageWire,
  PageWorld,
} from '../src/page/protocol.ts';
import type { Words } from './words/words.ts';
import { wordsFor } from './words/words-for.ts';

/** Something in a channel that only this page shows: that somebody waits, or waited in vain. */
export interface Pending {
  readonly id: string;
  readonly channel: string;
  readonly kind: 'sending' | 'thinking' | 'failed';
  /** What the command is called; undefined where a button or a form was used. */
  readonly command: string | undefined;
  readonly at: number;
  /** The interaction whose answer takes its place. */
  readonly interaction?: string;
}

/** What the page knows of what its user sees. */
export class Store {
  readonly world: PageWorld;
  /** In the language of the user. */
  readonly words: Words;
  readonly #messages = new Map<string, Map<string, PageMessage>>();
  readonly #commands = new Map<string, readonly PageCommand[]>();
  /** The channels in which something came that was not looked at, with how much. */
  readonly unread = new Map<string, number>();
  readonly pending = new Map<string, Pending>();
  readonly wire: PageWire[] = [];
  channel: PageChannel | undefined;

  constructor(world: PageWorld) {
    this.world = world;
    this.words = wordsFor(world.language);
  }

  get channels(): readonly PageChannel[] {
    return [...this.world.guilds.flatMap(({ channels }) => channels), ...this.world.conversations];
  }

  get guild(): PageGuild | undefined {
    return this.world.guilds.find(({ channels }) => channels.some(({ id }) => id === this.channel?.id));
  }

  /** The messages of a channel, in order; undefined where they were never asked for. */
  messagesIn(channel: string): readonly PageMessage[] | undefined {
    const messages = this.#messages.get(channel);
    return messages && [...messages.values()];
  }

  message(channel: string, id: string): PageMessage | undefined {
    return this.#messages.get(channel)?.get(id);
  }

  get commands(): readonly PageCommand[] {
    return this.#commands.get(this.channel?.id ?? '') ?? [];
  }

  fill(channel: string, messages: readonly PageMessage[], commands: readonly PageCommand[]): void {
    this.#messages.set(channel, new Map(messages.map((message) => [message.id, message])));
    this.#commands.set(channel, commands);
  }

  put(message: PageMessage): void {
    this.#messages.get(message.channel)?.set(message.id, message);
  }

  drop(channel: string, id: string): void {
    this.#messages.get(channel)?.delete(id);
  }

  user(id: string): PageUser | undefined {
    return this.world.users.find((user) => user.id === id);
  }

  /** What a channel is called in its list. */
  nameOf({ kind, name, with: others = [] }: PageChannel): string {
    if (kind === 'text' || kind === 'thread') return name;
    return others.map((id) => this.user(id)?.name ?? this.words.message.unknown).join(', ');
  }
}
