import type { RulingAction } from '../../src/cards/actions/ruling-action.ts';
import type { PressesOf } from '../../src/command/presses.ts';
import { privateNotice } from '../private-card.ts';

/** What the buttons of `/ruling` do. */
export const RULING_PRESSES: PressesOf<RulingAction['kind']> = {
  rulings: (_, { words }) => privateNotice(words.private.trouble.oldButton),
  ruling: (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'settle-ruling': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'dispute-ruling': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'propose-ruling-again': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'remove-ruling': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'replace-ruling': (_, { words }) => privateNotice(words.private.trouble.oldButton),
};
