import type { Article } from '../../corpus/article.ts';
import type { Ruling } from '../../desk/ruling.ts';
import type { Words } from '../../words/words.ts';
import type { Card, Sentence } from '../card.ts';
import { notes } from '../notes.ts';
import { articleKey } from '../passage-ref.ts';
import { articleHash } from './article-hash.ts';
import { articleItem } from './article-item.ts';

const MOST_CLAIMS = 8;

/**
 * What goes with an article, before it is removed.
 *
 * @param rulings those that cite it.
 * @param warning what has to be said first, if anything.
 */
export function removalCard(
  article: Article,
  rulings: readonly Ruling[],
  words: Words,
  warning?: string,
): Card {
  const { library, buttons, quoted } = words;
  const { removal, report } = library;
  const sentence = (text: string): Sentence => ({ kind: 'sentence', text });
  const more = rulings.length - MOST_CLAIMS;
  return {
    blocks: [
      { kind: 'title', text: removal.title },
      ...(warning === undefined ? [] : [sentence(warning)]),
      articleItem(article, words),
      sentence(removal.effect),
      ...(rulings.length === 0 ? [] : [sentence(removal.cited(rulings.length))]),
      ...notes(
        ...rulings.slice(0, MOST_CLAIMS).map(({ claim }) => quoted(claim)),
        more > 0 ? report.more(more) : undefined,
      ),
    ],
    buttons: [
      {
        label: buttons.remove,
        action: { kind: 'remove-article', article: articleKey(article.id), expected: articleHash(article) },
      },
      // Whoever leaves it sees what there is.
      { label: buttons.cancel, action: { kind: 'library', page: 1 } },
    ],
  };
}
