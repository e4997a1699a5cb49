import type { DeskAction } from '../../src/cards/actions/desk-action.ts';
import type { PressesOf } from '../../src/command/presses.ts';
import { privateNotice } from '../private-card.ts';

/** What the buttons of `/desk` do. */
export const DESK_PRESSES: PressesOf<DeskAction['kind']> = {
  desk: (_, { words }) => privateNotice(words.private.trouble.oldButton),
  miss: (_, { words }) => privateNotice(words.private.trouble.oldButton),
  dismiss: (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'write-synonym': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'write-ruling': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'write-article': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'save-synonym': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'drop-synonym': (_, { words }) => privateNotice(words.private.trouble.oldButton),
};
