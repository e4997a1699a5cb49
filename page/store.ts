import type {
  PageChannel,
  PageCommand,
  PageGuild,
  PageMessage,
  PageUser,
  PageWire,
  PageWorld,
} from '../src/page/protocol.ts';
import { Pendings } from './pendings.ts';
import type { Words } from './words/words.ts';
import { wordsFor } from './words/words-for.ts';

/** So many lines of the wire are kept: the drawer shows the last exchange alone. */
const MOST_WIRE = 200;

/** What the page knows of what its user sees. */
export class Store {
  readonly world: PageWorld;
  /** In the language of the user. */
  readonly words: Words;
  readonly #messages = new Map<string, Map<string, PageMessage>>();
  readonly #commands = new Map<string, readonly PageCommand[]>();
  /** The messages that came and were not looked at, by channel. */
  readonly #unread = new Map<string, Set<string>>();
  readonly pendings = new Pendings((channel, interaction) =>
    (this.messagesIn(channel) ?? []).some(({ used }) => used?.id === interaction),
  );
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

  /** What can be used in the channel that is open. */
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
    this.#unread.get(channel)?.delete(id);
  }

  markUnread({ channel, id }: PageMessage): void {
    this.#unread.set(channel, (this.#unread.get(channel) ?? new Set()).add(id));
  }

  markRead(channel: string): void {
    this.#unread.delete(channel);
  }

  /** How many messages of a channel were not looked at. */
  unreadIn(channel: string): number {
    return this.#unread.get(channel)?.size ?? 0;
  }

  keepWire(entry: PageWire): void {
    this.wire.push(entry);
    if (this.wire.length > MOST_WIRE) this.wire.shift();
  }

  user(id: string): PageUser | undefined {
    return this.world.users.find((user) => user.id === id);
  }

  get bot(): PageUser | undefined {
    return this.world.users.find(({ bot }) => bot);
  }

  /** What a channel is called in its list. */
  nameOf({ kind, name, with: others = [] }: PageChannel): string {
    if (kind === 'text' || kind === 'thread') return name;
    return others.map((id) => this.user(id)?.name ?? this.words.message.unknown).join(', ');
  }
}
