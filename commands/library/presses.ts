import type { LibraryAction } from '../../src/cards/actions/library-action.ts';
import type { PressesOf } from '../../src/command/presses.ts';
import { privateNotice } from '../private-card.ts';

/** What the buttons of `/library` do. */
export const LIBRARY_PRESSES: PressesOf<LibraryAction['kind']> = {
  library: (_, { words }) => privateNotice(words.private.trouble.oldButton),
  synonyms: (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'save-article': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'drop-article': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'remove-article': (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'remove-synonym': (_, { words }) => privateNotice(words.private.trouble.oldButton),
};
