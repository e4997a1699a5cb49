import type { CommandGroup } from '../src/command.ts';
import { forget } from './privacy/forget.ts';
import { show } from './privacy/show.ts';

/** What is stored of a member. */
export const privacy: CommandGroup = {
  kind: 'group',
  name: 'privacy',
  evenWhereQuiet: true,
  withoutArticles: true,
  subcommands: [show, forget],
};
