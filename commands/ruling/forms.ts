import type { RulingForm } from '../../src/cards/actions/ruling-action.ts';
import type { SubmitsOf } from '../../src/command/presses.ts';
import { privateNotice } from '../private-card.ts';

/** What the forms of `/ruling` do. */
export const RULING_SUBMITS: SubmitsOf<RulingForm['kind']> = {
  'add-ruling': (_, __, { words }) => privateNotice(words.private.trouble.oldButton),
};
