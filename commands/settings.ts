import type { CommandGroup } from '../src/command.ts';
import { channel } from './settings/channel.ts';
import { deleteEverything } from './settings/delete-everything.ts';
import { server } from './settings/server.ts';
import { show } from './settings/show.ts';

/** How the bot behaves in a guild. */
export const settings: CommandGroup = {
  kind: 'group',
  name: 'settings',
  offeredTo: 'managers',
  // Else nobody could end the quiet where they are.
  evenWhereQuiet: true,
  withoutArticles: true,
  subcommands: [show, server, channel, deleteEverything],
};
