import type { Words } from '../../words/words.ts';

/** A command of `/library`, as it is typed. */
export function libraryCommand(
  subcommand: keyof Words['commands']['library']['subcommands'],
  { commands: { library } }: Words,
): string {
  return `/${library.name} ${library.subcommands[subcommand].name}`;
}
