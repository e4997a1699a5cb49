import type { Answer, Snippet } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import { answerBlocks } from './answer-blocks.ts';
import type { Asked } from './asked.ts';
import type { Card } from './card.ts';
import { type Feedback, feedbackButtons } from './feedback.ts';
import { remarksOn } from './remarks.ts';
import { sharedBy } from './shared-by.ts';

const MOST_PASSAGES = 2;

/**
 * An answer for all to read, in little room: the question, the direct answers, and as few passages as show them.
 *
 * @param asker id of the member who shares it.
 */
export function sharedAnswerCard(
  asked: Asked,
  articles: readonly Article[],
  asker: string,
  words: Words,
  feedback: Feedback,
): Card {
  const { notes, buttons } = sharedBy(asker, words);
  return {
    blocks: [
      ...answerBlocks(asked, passagesFor(asked.answer), articles, words),
      ...remarksOn(asked, articles, words),
      ...notes,
    ],
    buttons: [...buttons, ...feedbackButtons(asked, feedback, words)],
  };
}

/** The first passage; where there are direct answers, those in which each is first stated. */
function passagesFor({ values, snippets }: Answer): readonly Snippet[] {
  const stating = new Set(values.map(({ citations: [first] }) => first.paragraph));
  const needed = snippets.filter(({ paragraph }) => stating.has(paragraph));
  return needed.length > 0 ? needed.slice(0, MOST_PASSAGES) : snippets.slice(0, 1);
}
