import type { Snippet } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import type { Asked } from './asked.ts';
import type { Block } from './card.ts';
import { footnoted } from './footnoted.ts';
import { questionBlock } from './question-block.ts';
import { rulingBlocks } from './ruling-blocks.ts';

/**
 * A question and what the articles say to it, in the order in which it is read.
 *
 * @param shown those of the answer's snippets that the card shows.
 */
export function answerBlocks(
  asked: Asked,
  shown: readonly Snippet[],
  articles: readonly Article[],
  words: Words,
): Block[] {
  const {
    answer: { status },
    ruling,
  } = asked;
  const { answers, passages, also } = footnoted(asked.answer, shown, articles, words);
  // What was settled rests on passages of its own.
  const settled = ruling === undefined ? [] : rulingBlocks(ruling, articles, words);
  const verdict: Block[] =
    status === 'answered' || ruling !== undefined ? [] : [{ kind: 'sentence', text: words.answer[status] }];
  return [...questionBlock(asked), ...settled, ...answers, ...verdict, ...passages, ...also];
}
