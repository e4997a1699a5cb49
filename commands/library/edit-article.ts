import { articleHash } from '../../src/cards/library/article-hash.ts';
import { fieldsItem } from '../../src/cards/library/fields-item.ts';
import { articleWithKey } from '../../src/cards/passage-ref.ts';
import type { Submits } from '../../src/command/presses.ts';
import type { Reply } from '../../src/command/reply.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Words } from '../../src/words/words.ts';
import { forModerators } from '../for-moderators.ts';
import { privateCard, privateNotice } from '../private-card.ts';
import { editedArticle } from './edited-article.ts';
import { mistakesCard } from './mistakes-card.ts';
import { noRoom } from './no-room.ts';
import { ownArticles } from './own-articles.ts';

/** Changes what is stated of an article, if it still is what the member saw. Its paragraphs stay. */
export const editArticle: Submits['edit-article'] = ({ article: key, expected }, filled, context) =>
  forModerators(context, async ({ library }) => {
    const words = context.words.private;
    const { articleGone, edit } = words.library;
    const seen = articleWithKey(key, ownArticles(library));
    if (seen === undefined) return privateNotice(articleGone);
    if (articleHash(seen) !== expected) return privateNotice(edit.changed);
    const edited = editedArticle(seen, filled, words);
    if (edited.kind === 'faulty') return privateCard(mistakesCard(edited.mistakes, words));
    if (articleHash(edited.article) === expected) return privateNotice(edit.unchanged);
    const outcome = await library.replace(seen, edited.article);
    switch (outcome) {
      case 'replaced':
        return saved(edited.article, words);
      case 'changed':
        return privateNotice(edit.changed);
      case 'gone':
        return privateNotice(articleGone);
      default:
        return privateNotice(noRoom(outcome, words));
    }
  });

function saved(article: Article, words: Words): Reply {
  return privateCard({
    blocks: [{ kind: 'sentence', text: words.library.edit.saved }, fieldsItem(article, words)],
    buttons: [],
  });
}
