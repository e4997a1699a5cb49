import { questionIn } from '../src/cards/question-in.ts';
import type { MessageCommand } from '../src/command.ts';
import { forModerators } from './for-moderators.ts';
import { rulingForm } from './ruling/ruling-form.ts';

/** Takes a message as what a ruling is about. */
export const makeRuling: MessageCommand = {
  kind: 'message',
  name: 'makeRuling',
  offeredTo: 'moderators',
  evenWhereQuiet: true,
  execute: ({ text }, context) =>
    forModerators(context, () => rulingForm(questionIn(text).question, context)),
};
