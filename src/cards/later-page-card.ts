import type { Words } from '../words/words.ts';
import { type Asked, PAGE_SIZE } from './asked.ts';
import type { Block, Card } from './card.ts';
import { notes } from './notes.ts';
import { pageButton } from './page-button.ts';
import { questionBlock } from './question-block.ts';
import { quotedPassage } from './quoted-passage.ts';

/**
 * Further passages for a question, without the direct answers.
 *
 * @param page from 2.
 * @param warning what has to be said before anything else.
 */
export function laterPageCard(asked: Asked, page: number, words: Words, warning?: string): Card {
  const passages = asked.later[page - 2] ?? [];
  const before = asked.answer.snippets.length + PAGE_SIZE * (page - 2);
  const place: Block =
    passages.length === 0
      ? { kind: 'sentence', text: words.answer.noMore }
      : { kind: 'note', text: words.answer.passages(before + 1, before + passages.length) };
  return {
    blocks: [
      ...notes(warning),
      ...questionBlock(asked),
      ...passages.map((passage) => quotedPassage(passage, words)),
      place,
    ],
    buttons: [
      ...pageButton(asked, 1, words.buttons.first),
      ...pageButton(asked, page + 1, words.buttons.more),
    ],
  };
}
