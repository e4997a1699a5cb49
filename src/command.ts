import type { Action } from './cards/action.ts';
import type { Card } from './cards/card.ts';
import type { Audience, ChannelChange, GuildChange, GuildSettings } from './desk/guild-settings.ts';
import type { Story } from './story.ts';
import type { Words } from './words/words.ts';

/** The names of what Discord's command list shows; the words of each stand in `src/words/`. */
export type CommandName = keyof Words['commands'];

/** An option of a chat command. Its name and description are words, by its key. */
export type Option =
  | {
      readonly type: 'text';
      readonly required?: boolean;
      /** In characters, 1 to 6,000. */
      readonly maxLength?: number;
      /** Whether suggestions appear while it is typed. */
      readonly completes?: boolean;
    }
  | { readonly type: 'integer'; readonly required?: boolean; readonly min?: number; readonly max?: number }
  | { readonly type: 'flag'; readonly required?: boolean }
  | {
      readonly type: 'choice';
      readonly required?: boolean;
      /** At most 25. */
      readonly choices: readonly string[];
      /** What choices are called in every language; what the others are called stands among the words. */
      readonly names?: Readonly<Record<string, string>>;
    }
  /** A channel of the guild that can be written in, threads apart. */
  | { readonly type: 'channel'; readonly required?: boolean };

/** A command's options, in the order in which Discord shows them: required ones first. */
export type Options = Readonly<Record<string, Option>>;

/** A channel is its id. */
type ValueOf<O extends Option> = O extends { type: 'choice'; choices: readonly (infer C)[] }
  ? C
  : O extends { type: 'text' | 'channel' }
    ? string
    : O extends { type: 'integer' }
      ? number
      : boolean;

/** What a member filled in, typed by the command's own options. */
export type Values<O extends Options> = {
  readonly [K in keyof O as O[K] extends { required: true } ? K : never]: ValueOf<O[K]>;
} & {
  readonly [K in keyof O as O[K] extends { required: true } ? never : K]?: ValueOf<O[K]> | undefined;
};

/** What a command comes to, at once or, where it has to wait for something, later. */
export type Outcome = Reply | Promise<Reply>;

/** A command that is typed after `/`. */
export interface ChatCommand<O extends Options = Options, R extends Outcome = Outcome> {
  readonly kind: 'chat';
  readonly name: CommandName;
  readonly options: O;
  execute(values: Values<O>, context: Context): R;
  /**
   * Rows for the option that is being typed, best first, at most 25.
   *
   * @param values what is filled in so far, the option itself included; nothing of it is checked yet.
   */
  complete?(
    option: keyof O & string,
    typed: string,
    values: Partial<Values<O>>,
    context: Context,
  ): readonly Choice[];
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly name: CommandName;
  execute(message: { readonly text: string }, context: Context): Reply;
}

/** A command that is typed with a second word behind it: `/settings show`. */
export interface CommandGroup {
  readonly kind: 'group';
  readonly name: CommandName;
  /** Those who are offered it, in guilds alone; a guild can offer it to others, so each handler checks again. */
  readonly offeredTo?: 'managers';
  /** Whether it is answered where the bot stays quiet. */
  readonly evenWhereQuiet?: boolean;
  readonly subcommands: readonly Subcommand[];
}

/** One of a group; its words stand by its name among those of the group. */
export interface Subcommand<O extends Options = Options, R extends Outcome = Outcome> {
  readonly name: string;
  readonly options: O;
  execute(values: Values<O>, context: Context): R;
}

export type Command = ChatCommand | MessageCommand | CommandGroup;

/** Gives `execute` the types of its own options. */
export function chatCommand<const O extends Options, R extends Outcome>(
  command: Omit<ChatCommand<O, R>, 'kind'>,
): ChatCommand<O, R> {
  return { kind: 'chat', ...command };
}

/** Likewise for one of a group. */
export function subcommand<const O extends Options, R extends Outcome>(
  command: Subcommand<O, R>,
): Subcommand<O, R> {
  return command;
}

/** A row of suggestions. */
export interface Choice {
  /** What it is and why it is offered; the renderer keeps it to 100 characters. */
  readonly label: string;
  /** An id, never a sentence. At most 100 characters. */
  readonly value: string;
}

/** Why a card cannot be posted for all, or that it can. */
export type Sharing = 'possible' | 'alone' | 'may-not-write' | 'external-off';

/** What a command knows of the moment in which it is used. */
export interface Context {
  readonly story: Story;
  /** By who will read it: the member alone, or everyone. */
  readonly words: Readonly<Record<Audience, Words>>;
  readonly member: {
    readonly id: string;
    /** Whether they may remove others' messages in this channel. */
    readonly mayManageMessages: boolean;
  };
  readonly sharing: Sharing;
  /** Whether messages that name the bot are answered here. */
  readonly mentions: boolean;
  /** Who sees an answer here where the member does not say. */
  readonly answers: Audience;
  /** The guild; undefined in conversations, and in guilds that the bot is not in. */
  readonly guild: GuildContext | undefined;
}

/** The guild in which a command is used. */
export interface GuildContext {
  readonly settings: GuildSettings;
  /** Whether the member may change how the guild is run. */
  readonly mayManage: boolean;
  /** Whether the operator lets messages that name the bot be answered at all. */
  readonly mentionsPossible: boolean;
  /** Resolves when it is stored; rejects where it could not be, and then nothing has changed. */
  change(change: GuildChange): Promise<GuildSettings>;
  changeChannel(channel: string, change: ChannelChange): Promise<GuildSettings>;
  /** Deletes all that is stored of the guild. */
  deleteEverything(): Promise<void>;
}

/** What a press adds. */
export interface PressContext extends Context {
  /** The question on the card that the button belongs to. */
  readonly question: string | undefined;
  /** The text that this card checked; undefined where it checked none, or none that is still known whole. */
  readonly checked: string | undefined;
}

export type { Audience };

/** What a command or a press leads to. */
export type Reply =
  | {
      readonly kind: 'card';
      readonly audience: Audience;
      readonly card: Card;
      /** What came of a question or a check; for the metrics. */
      readonly outcome?: ReturnType<Story['ask']>['status'] | 'checked';
    }
  /** Takes the place of the card whose button was pressed, if that one is private; otherwise a private message. */
  | { readonly kind: 'replace'; readonly card: Card }
  /** Posts a card for all. Where the same `key` was posted in the channel a moment ago, a link to it is shown instead. */
  | { readonly kind: 'share'; readonly card: Card; readonly key: string }
  /** Removes the message whose button was pressed. */
  | { readonly kind: 'remove' };

/** What a button of a kind does. */
export type Presses = {
  readonly [K in Action['kind']]: (
    action: Extract<Action, { readonly kind: K }>,
    context: PressContext,
  ) => Reply;
};
