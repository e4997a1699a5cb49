import { savedCard } from '../../src/cards/library/saved-card.ts';
import type { Presses } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';
import { privateNotice } from '../private-card.ts';
import { addUnderFreeId } from './add-under-free-id.ts';
import { noRoom } from './no-room.ts';

/** Saves an article whose report was shown. What could not be saved can be saved later. */
export const saveArticle: Presses['save-article'] = ({ draft: id }, context) =>
  forModerators(context, async ({ drafts, library }) => {
    const words = context.words.private;
    const draft = drafts.take('article', id);
    if (draft === undefined) return privateNotice(words.library.draftGone);
    let isSaved = false;
    try {
      const outcome = await addUnderFreeId(draft.article, library);
      isSaved = outcome === 'added';
      return outcome === 'added'
        ? { kind: 'replace', card: savedCard(draft.article, words) }
        : privateNotice(noRoom(outcome, words));
    } finally {
      if (!isSaved) drafts.giveBack(id, draft);
    }
  });
