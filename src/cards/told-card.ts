import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import { answerBlocks } from './answer-blocks.ts';
import type { Asked } from './asked.ts';
import type { Block, Card } from './card.ts';
import { notes } from './notes.ts';
import { resolveRef } from './passage-ref.ts';
import { remarksOn } from './remarks.ts';

/**
 * An answer for somebody who has waited for it, in a conversation with the bot.
 *
 * @param server the name of the guild in which they asked.
 * @param articles the guild's.
 * @param reachable the articles that a button leads to in a conversation: a guild's own are asked in the guild alone.
 */
export function toldCard(
  asked: Asked,
  server: string,
  articles: readonly Article[],
  reachable: readonly Article[],
  words: Words,
): Card {
  return {
    blocks: [
      { kind: 'sentence', text: words.desk.told(server) },
      ...answerBlocks(asked, asked.answer.snippets, articles, words).map((block) =>
        withoutDeadEnd(block, reachable),
      ),
      ...remarksOn(asked, articles, words),
      ...notes(words.desk.toldOnce),
    ],
    buttons: [],
  };
}

function withoutDeadEnd(block: Block, reachable: readonly Article[]): Block {
  if (block.kind !== 'passage' || block.button?.action.kind !== 'context') return block;
  if (resolveRef(block.button.action.passage, reachable).kind === 'same') return block;
  const { button: _, ...passage } = block;
  return passage;
}
