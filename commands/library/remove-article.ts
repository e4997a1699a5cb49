import { articleHash } from '../../src/cards/library/article-hash.ts';
import { removalCard } from '../../src/cards/library/removal-card.ts';
import { noticeCard } from '../../src/cards/notice-card.ts';
import { articleWithKey } from '../../src/cards/passage-ref.ts';
import type { Presses } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';
import { ownArticles } from './own-articles.ts';
import { rulingsCiting } from './rulings-citing.ts';

/** Removes an article, if it still is what the member saw. */
export const removeArticle: Presses['remove-article'] = ({ article: key, expected }, context) => {
  const words = context.words.private;
  const { articleGone, removal } = words.library;
  const gone = { kind: 'replace', card: noticeCard(articleGone) } as const;
  return forModerators(context, async (guild) => {
    const article = articleWithKey(key, ownArticles(guild.library));
    if (article === undefined) return gone;
    if (articleHash(article) !== expected) {
      const card = removalCard(article, rulingsCiting(article, guild), words, removal.changed);
      return { kind: 'replace', card };
    }
    const wasThere = await guild.library.remove(article);
    return wasThere ? { kind: 'replace', card: noticeCard(removal.done(article.title)) } : gone;
  });
};
