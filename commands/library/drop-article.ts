import { noticeCard } from '../../src/cards/notice-card.ts';
import type { Presses } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';
import { privateNotice } from '../private-card.ts';

/** Leaves an article whose report was shown. */
export const dropArticle: Presses['drop-article'] = ({ draft: id }, context) =>
  forModerators(context, ({ drafts }) => {
    const { notSaved, draftGone } = context.words.private.library;
    return drafts.take('article', id) === undefined
      ? privateNotice(draftGone)
      : { kind: 'replace', card: noticeCard(notSaved) };
  });
