import type { LibraryForm } from '../../src/cards/actions/library-action.ts';
import type { SubmitsOf } from '../../src/command/presses.ts';
import { addArticle } from './add-article.ts';
import { editArticle } from './edit-article.ts';

/** What the forms of `/library` do. */
export const LIBRARY_SUBMITS: SubmitsOf<LibraryForm['kind']> = {
  'add-article': addArticle,
  'edit-article': editArticle,
};
