import type { ChatCommand, Command, MessageCommand } from '../command.ts';
import { en } from '../words/en.ts';

/** The command that is typed so; Discord sends its English name, whatever its member typed. */
export function findChatCommand(name: string, commands: readonly Command[]): ChatCommand | undefined {
  return commands.find((known): known is ChatCommand => known.kind === 'chat' && isCalled(known, name));
}

/** The command that stands so in the menu of messages. */
export function findMessageCommand(name: string, commands: readonly Command[]): MessageCommand | undefined {
  return commands.find((known): known is MessageCommand => known.kind === 'message' && isCalled(known, name));
}

function isCalled(command: Command, name: string): boolean {
  return en.commands[command.name].name === name;
}
