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
  const { ruling: standing } = asked;
  const cited = standing?.citations ?? [];
  const { answers, passages, also } = footnoted(asked.answer, shown, articles, words, cited);
  const found: Block[] = [...answers, ...verdictOf(asked, words), ...passages, ...also];
  if (standing === undefined) return [...questionBlock(asked), ...found];
  return [
    ...questionBlock(asked),
    ...rulingBlocks(standing.ruling, cited, articles, words),
    ...(found.length === 0 ? [] : [{ kind: 'sentence', text: words.rulings.also } as const, ...found]),
  ];
}

/** What was settled answers where the articles do not. */
function verdictOf({ answer: { status }, ruling }: Asked, { answer }: Words): Block[] {
  return status === 'answered' || ruling !== undefined ? [] : [{ kind: 'sentence', text: answer[status] }];
}
