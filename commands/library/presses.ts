import type { LibraryAction } from '../../src/cards/actions/library-action.ts';
import { synonymsCard } from '../../src/cards/library/synonyms-card.ts';
import type { PressesOf } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';
import { dropArticle } from './drop-article.ts';
import { listCard } from './list-card.ts';
import { removeArticle } from './remove-article.ts';
import { removeSynonym } from './remove-synonym.ts';
import { saveArticle } from './save-article.ts';

/** What the buttons of `/library` do. */
export const LIBRARY_PRESSES: PressesOf<LibraryAction['kind']> = {
  library: ({ page }, context) =>
    forModerators(context, (guild) => ({
      kind: 'replace',
      card: listCard(guild, page, context.words.private),
    })),
  synonyms: ({ page }, context) =>
    forModerators(context, ({ library }) => ({
      kind: 'replace',
      card: synonymsCard(library.synonyms, page, context.words.private),
    })),
  'save-article': saveArticle,
  'drop-article': dropArticle,
  'remove-article': removeArticle,
  'remove-synonym': removeSynonym,
};
