import type { ChatCommand, Command, CommandGroup, MessageCommand, Subcommand } from '../command.ts';
import { en } from '../words/en.ts';
import { subcommandWords } from './command-words.ts';

/** The command that stands so in the menu of messages. */
export function findMessageCommand(name: string, commands: readonly Command[]): MessageCommand | undefined {
  return commands.find((known): known is MessageCommand => known.kind === 'message' && isCalled(known, name));
}

/** A command that is typed (Discord sends its English name, whatever its member typed), and its group where it is one of a group. */
export interface Typed {
  readonly command: ChatCommand | Subcommand;
  readonly group?: CommandGroup;
  /** Of the two the one that says who is offered it. */
  readonly offered: ChatCommand | CommandGroup;
}

/**
 * The command, or the one of a group, that is typed so.
 *
 * @param second the word behind the first one, if there is any.
 */
export function findTyped(
  first: string,
  second: string | null,
  commands: readonly Command[],
): Typed | undefined {
  const known = commands.find(
    (each): each is ChatCommand | CommandGroup => each.kind !== 'message' && isCalled(each, first),
  );
  if (known === undefined || known.kind === 'chat') return known && { command: known, offered: known };
  const command = known.subcommands.find((each) => subcommandWords(known, each, en).name === second);
  return command && { command, group: known, offered: known };
}

function isCalled(command: Command, name: string): boolean {
  return en.commands[command.name].name === name;
}
