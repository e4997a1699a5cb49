import type { Words } from '../../words/words.ts';
import { libraryCommand } from './library-command.ts';

/** The command that turns the base on or off, as it is typed. */
export function baseCommand(state: 'on' | 'off', words: Words): string {
  const { choices } = words.commands.library.subcommands.base.options.state;
  return `${libraryCommand('base', words)} ${choices[state]}`;
}
