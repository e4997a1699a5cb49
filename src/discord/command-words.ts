import type { ChatCommand, CommandGroup, Subcommand } from '../command.ts';
import type { NamedWords, Words } from '../words/words.ts';

/** A list of what Discord shows, with what belongs to each. */
export interface Listed extends NamedWords {
  readonly options?: Readonly<Record<string, OptionWords>>;
}

export interface OptionWords extends NamedWords {
  readonly choices?: Readonly<Record<string, string>>;
}

/** What a command is called. */
export function commandWords({ name }: ChatCommand | CommandGroup, words: Words): Listed {
  const named = words.commands[name];
  if (!('description' in named))
    throw new TypeError(`The command "${name}" has no description among the words`);
  return named;
}

/** What one of a group is called behind the group's name. */
export function subcommandWords({ name }: CommandGroup, subcommand: Subcommand, words: Words): Listed {
  const group = words.commands[name];
  const all: Readonly<Record<string, Listed>> = 'subcommands' in group ? group.subcommands : {};
  const listed = all[subcommand.name];
  if (listed === undefined) throw new TypeError(`"${name} ${subcommand.name}" has no name among the words`);
  return listed;
}

/** What an option is called. */
export function optionWords(listed: Listed, key: string): OptionWords {
  const option = listed.options?.[key];
  if (option === undefined)
    throw new TypeError(`The option "${key}" of "${listed.name}" has no name among the words`);
  return option;
}
