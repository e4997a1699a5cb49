import type { ChatCommand, Command, CommandGroup, MessageCommand, Subcommand } from '../command.ts';
import { en } from '../words/en.ts';
import { subcommandWords } from './command-words.ts';

/** The command that is typed so; Discord sends its English name, whatever its member typed. */
export function findChatCommand(name: string, commands: readonly Command[]): ChatCommand | undefined {
  return commands.find((known): known is ChatCommand => known.kind === 'chat' && isCalled(known, name));
}

/** The command that stands so in the menu of messages. */
export function findMessageCommand(name: string, commands: readonly Command[]): MessageCommand | undefined {
  return commands.find((known): known is MessageCommand => known.kind === 'message' && isCalled(known, name));
}

/** The group that is typed so. */
export function findGroup(name: string, commands: readonly Command[]): CommandGroup | undefined {
  return commands.find((known): known is CommandGroup => known.kind === 'group' && isCalled(known, name));
}

/** The one of a group that is typed so behind its name. */
export function findSubcommand(name: string | null, group: CommandGroup): Subcommand | undefined {
  return group.subcommands.find((known) => subcommandWords(group, known, en).name === name);
}

function isCalled(command: Command, name: string): boolean {
  return en.commands[command.name].name === name;
}
