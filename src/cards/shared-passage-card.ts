import type { Article, Paragraph } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import type { Button, Card } from './card.ts';
import { refOf } from './passage-ref.ts';
import { sharedBy } from './shared-by.ts';
import { wholeParagraph } from './whole-paragraph.ts';

/**
 * A passage for all to read, in little room.
 *
 * @param asker id of the member who shares it.
 */
export function sharedPassageCard(article: Article, paragraph: Paragraph, asker: string, words: Words): Card {
  const { notes, buttons } = sharedBy(asker, words);
  const inContext: Button = {
    label: words.buttons.inContext,
    action: { kind: 'context', passage: refOf(paragraph) },
  };
  return { blocks: [{ ...wholeParagraph(article, paragraph), button: inContext }, ...notes], buttons };
}
