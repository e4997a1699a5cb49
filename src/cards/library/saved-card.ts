import type { Article } from '../../corpus/article.ts';
import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';

/** An article was saved. */
export function savedCard({ title, paragraphs }: Article, { library }: Words): Card {
  return {
    blocks: [
      { kind: 'sentence', text: library.saved(title, paragraphs.length) },
      { kind: 'note', text: library.answersNow },
    ],
    buttons: [],
  };
}
