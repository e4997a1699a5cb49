// What the page and its server say to each other: shapes alone, so that the page need not know the bot.

/** Somebody who can be seen. */
export interface PageUser {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly bot: boolean;
}

/** Somebody whom one can be. */
export interface PageSelf extends PageUser {
  /** In the guilds: what they may do more than others. */
  readonly isModerator: boolean;
}

/** A channel of a guild, a thread, or a conversation. */
export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'dm' | 'group';
  /** Of a thread. */
  readonly parent?: string;
  readonly mayWrite: boolean;
  /** Of a conversation: the others in it. */
  readonly with?: readonly string[];
}

/** A server. */
export interface PageGuild {
  readonly id: string;
  readonly name: string;
  /** Those that the user sees. */
  readonly channels: readonly PageChannel[];
  readonly members: readonly { readonly user: string; readonly role?: string }[];
}

/** A command that is worth trying, as over the wire. */
export interface PageExample {
  readonly command: string;
  readonly values: OptionValues;
}

/** Everything that one user has before their eyes, the messages apart. */
export interface PageWorld {
  readonly self: PageSelf;
  readonly language: string;
  /** Whom the page can be used as, and in which languages. */
  readonly everybody: readonly PageSelf[];
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly users: readonly PageUser[];
  readonly guilds: readonly PageGuild[];
  readonly conversations: readonly PageChannel[];
  /** To begin with. */
  readonly examples: readonly PageExample[];
  /** Says who is asking where a form comes with files. */
  readonly session: string;
}

/** A file that came with a message. */
export interface PageFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Seen from the page. */
  readonly url: string;
}

/** A message that the user sees. */
export interface PageMessage {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  /** ms since 1970. */
  readonly at: number;
  readonly isEdited: boolean;
  readonly content: string;
  /** In Discord's own shape. */
  readonly components: readonly PageComponent[];
  readonly files: readonly PageFile[];
  readonly isPrivate: boolean;
  readonly repliesTo?: { readonly id: string; readonly author: string; readonly text: string };
  /** The reply's message is gone. */
  readonly repliedToNothing: boolean;
  /** Who did what, that this answers. */
  readonly used?: { readonly id: string; readonly user: string; readonly command?: string };
  readonly mayRemove: boolean;
}

/** A component as it comes over Discord's wire. */
export interface PageComponent {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly label?: string;
  readonly description?: string;
  readonly style?: number;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly accent_color?: number | null;
  readonly spoiler?: boolean;
  readonly divider?: boolean;
  readonly spacing?: number;
  readonly emoji?: { readonly name?: string };
  readonly components?: readonly PageComponent[];
  readonly component?: PageComponent;
  readonly accessory?: PageComponent;
  readonly file?: { readonly url: string };
  readonly media?: { readonly url: string };
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly options?: readonly PageChoice[];
  readonly placeholder?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly max_length?: number;
}

/** What can be chosen in a menu. */
export interface PageChoice {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

/** A command that the user may use in a channel, in their language; one of a group by both words. */
export interface PageCommand {
  /** What it is called over the wire. */
  readonly name: string;
  readonly kind: 'chat' | 'message';
  readonly shown: string;
  readonly description: string;
  readonly options: readonly PageOption[];
}

/** What an option may be, by the name that is shown. */
export interface PageSuggestion {
  readonly name: string;
  readonly value: string | number;
}

/** What a command takes. */
export interface PageOption {
  readonly name: string;
  readonly shown: string;
  readonly description: string;
  readonly kind: 'text' | 'integer' | 'flag' | 'channel';
  readonly required: boolean;
  readonly completes: boolean;
  readonly choices: readonly PageSuggestion[];
  /** In UTF-16 units. */
  readonly maxLength?: number;
  /** The least and the most that an integer may be, both included. */
  readonly min?: number;
  readonly max?: number;
}

/** A form that the bot opened. */
export interface PageForm {
  /** Of the interaction that it came of. */
  readonly id: string;
  readonly title: string;
  readonly components: readonly PageComponent[];
}

export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What the user does. */
export type Deed =
  | { readonly do: 'open'; readonly channel: string }
  | { readonly do: 'say'; readonly channel: string; readonly text: string; readonly repliesTo?: string }
  | { readonly do: 'command'; readonly channel: string; readonly name: string; readonly values: OptionValues }
  | {
      readonly do: 'complete';
      readonly channel: string;
      readonly name: string;
      readonly values: OptionValues;
      readonly focused: string;
    }
  | { readonly do: 'use'; readonly name: string; readonly message: string }
  | { readonly do: 'press'; readonly message: string; readonly button: string }
  | {
      readonly do: 'choose';
      readonly message: string;
      readonly menu: string;
      readonly values: readonly string[];
    }
  | {
      readonly do: 'submit';
      readonly form: string;
      readonly values: Readonly<Record<string, string | readonly string[]>>;
    }
  | { readonly do: 'remove'; readonly message: string }
  | { readonly do: 'dismiss'; readonly message: string };

/** A deed with the number that its outcome comes back with. */
export type NumberedDeed = Deed & { readonly number: number };

/** What came of a deed. */
export type PageOutcome =
  /** A message came or changed: it arrives by itself. */
  | { readonly kind: 'done' }
  /** "Thinking": the answer to this interaction comes later. */
  | { readonly kind: 'thinking'; readonly interaction: string }
  | {
      readonly kind: 'choices';
      readonly choices: readonly PageSuggestion[];
    }
  | { readonly kind: 'form'; readonly form: PageForm }
  /** Nobody answered in time. */
  | { readonly kind: 'failed' }
  /** A client would not let the user do this. */
  | { readonly kind: 'refused'; readonly reason: string };

/** One line of what went between Discord and the bot, because of this user. */
export interface PageWire {
  /** ms since 1970. */
  readonly at: number;
  readonly direction: 'sent' | 'received';
  readonly name: string;
  readonly status?: number;
  readonly body?: unknown;
}

/** What the server says. */
export type Notice =
  | { readonly say: 'world'; readonly world: PageWorld }
  | {
      readonly say: 'channel';
      readonly channel: string;
      readonly messages: readonly PageMessage[];
      readonly commands: readonly PageCommand[];
    }
  | { readonly say: 'message'; readonly message: PageMessage; readonly isNew: boolean }
  | { readonly say: 'gone'; readonly id: string; readonly channel: string }
  | { readonly say: 'outcome'; readonly number: number; readonly outcome: PageOutcome }
  | { readonly say: 'wire'; readonly entry: PageWire };
