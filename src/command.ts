import type { Context } from './command/context.ts';
import type { Outcome } from './command/reply.ts';
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

/** What not everybody is offered. */
interface Offered {
  /**
   * Those who are offered it, in guilds alone: who manages the guild, or its messages. A guild can offer it to others, so
   * each handler checks again.
   */
  readonly offeredTo?: 'managers' | 'moderators';
  /** Whether it is answered where the bot stays quiet. */
  readonly evenWhereQuiet?: boolean;
}

/** What may offer rows for what is being typed. */
interface Completing<O extends Options> {
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

/** A command that is typed after `/`. */
export interface ChatCommand<O extends Options = Options, R extends Outcome = Outcome>
  extends Completing<O>,
    Offered {
  readonly kind: 'chat';
  readonly name: CommandName;
  readonly options: O;
  execute(values: Values<O>, context: Context): R;
}

/** A command in the menu of a message. */
export interface MessageCommand<R extends Outcome = Outcome> extends Offered {
  readonly kind: 'message';
  readonly name: CommandName;
  execute(message: { readonly text: string }, context: Context): R;
}

/** A command that is typed with a second word behind it: `/settings show`. */
export interface CommandGroup extends Offered {
  readonly kind: 'group';
  readonly name: CommandName;
  /** Whether it is answered before the guild's articles are loaded. */
  readonly withoutArticles?: boolean;
  readonly subcommands: readonly Subcommand[];
}

/** One of a group; its words stand by its name among those of the group. */
export interface Subcommand<O extends Options = Options, R extends Outcome = Outcome> extends Completing<O> {
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
