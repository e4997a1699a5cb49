import { chatCommand } from '../src/command.ts';
import { deskList } from './desk/desk-list.ts';
import { forModerators } from './for-moderators.ts';
import { privateCard } from './private-card.ts';

/** Shows moderators what could not be answered. */
export const desk = chatCommand({
  name: 'desk',
  offeredTo: 'moderators',
  evenWhereQuiet: true,
  options: {},
  execute: (_values, context) =>
    forModerators(context, async (guild) => privateCard(await deskList(guild, context.words.private))),
});
