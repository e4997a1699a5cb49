import type { CommandGroup } from '../src/command.ts';
import { add } from './ruling/add.ts';
import { list } from './ruling/list.ts';
import { show } from './ruling/show.ts';

/** How the moderators of a guild end recurring arguments. */
export const ruling: CommandGroup = {
  kind: 'group',
  name: 'ruling',
  offeredTo: 'moderators',
  evenWhereQuiet: true,
  subcommands: [add, list, show],
};
