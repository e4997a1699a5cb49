import type { DeskForm } from '../../src/cards/actions/desk-action.ts';
import type { SubmitsOf } from '../../src/command/presses.ts';
import { privateNotice } from '../private-card.ts';

/** What the forms of `/desk` do. */
export const DESK_SUBMITS: SubmitsOf<DeskForm['kind']> = {
  'add-synonym': (_, __, { words }) => privateNotice(words.private.trouble.oldButton),
};
