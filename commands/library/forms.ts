import type { LibraryForm } from '../../src/cards/actions/library-action.ts';
import type { SubmitsOf } from '../../src/command/presses.ts';
import { privateNotice } from '../private-card.ts';

/** What the forms of `/library` do. */
export const LIBRARY_SUBMITS: SubmitsOf<LibraryForm['kind']> = {
  'add-article': (_, __, { words }) => privateNotice(words.private.trouble.oldButton),
  'edit-article': (_, __, { words }) => privateNotice(words.private.trouble.oldButton),
};
