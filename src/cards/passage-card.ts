import type { Article, Paragraph } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import type { Button, Card } from './card.ts';
import { notes } from './notes.ts';
import { refOf } from './passage-ref.ts';
import { endingFor, type Reader } from './reader.ts';
import { wholeParagraph } from './whole-paragraph.ts';

/**
 * A paragraph between its neighbours.
 *
 * @param warning what has to be said before anything else.
 */
export function passageCard(
  article: Article,
  paragraph: Paragraph,
  reader: Reader,
  words: Words,
  warning?: string,
): Card {
  const before = article.paragraphs[paragraph.number - 2];
  const after = article.paragraphs[paragraph.number];
  const ending = endingFor(reader, { kind: 'share-passage', passage: refOf(paragraph) }, words);
  const aside = (neighbour: Paragraph | undefined) =>
    neighbour === undefined ? [] : [{ ...wholeParagraph(article, neighbour), aside: true }];
  return {
    blocks: [
      ...notes(warning),
      { kind: 'title', text: article.title },
      ...aside(before),
      wholeParagraph(article, paragraph),
      ...aside(after),
      ...notes(words.read.place(paragraph.number, article.paragraphs.length)),
      ...ending.notes,
    ],
    buttons: [
      ...turnTo(before, words.buttons.previous),
      ...turnTo(after, words.buttons.next),
      ...ending.buttons,
    ],
  };
}

function turnTo(paragraph: Paragraph | undefined, label: string): Button[] {
  return paragraph === undefined ? [] : [{ label, action: { kind: 'turn', passage: refOf(paragraph) } }];
}
