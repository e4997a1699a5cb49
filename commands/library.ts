import type { CommandGroup } from '../src/command.ts';
import { add } from './library/add.ts';
import { base } from './library/base.ts';
import { edit } from './library/edit.ts';
import { exportLibrary } from './library/export-library.ts';
import { list } from './library/list.ts';
import { remove } from './library/remove.ts';
import { synonyms } from './library/synonyms.ts';

/** The articles that a guild has of its own. */
export const library: CommandGroup = {
  kind: 'group',
  name: 'library',
  offeredTo: 'moderators',
  evenWhereQuiet: true,
  subcommands: [add, list, edit, remove, synonyms, exportLibrary, base],
};
