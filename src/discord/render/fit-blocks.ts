import type { Block, Passage } from '../../cards/card.ts';
import type { Article } from '../../corpus/article.ts';
import type { Words } from '../../words/words.ts';
import { fitPassages } from './fit-passages.ts';
import { type PassageText, passageText, ROOM_TO_SHOW } from './passage-text.ts';
import { textBlock } from './text-block.ts';

/** A block and its markdown. */
export interface Shown {
  readonly block: Block;
  readonly markdown: string;
}

/** A block at its place in the card. */
interface Waiting {
  readonly place: number;
  readonly block: Block;
}

interface WaitingPassage extends Waiting {
  readonly block: Passage;
  readonly text: PassageText;
  readonly aside: boolean;
}

interface Placed extends Waiting {
  readonly markdown: string;
}

interface Room {
  /** UTF-16 units, of which there are never fewer than code points: Discord does not say which it counts. */
  text: number;
  components: number;
}

const MOST_TEXT = 4_000;
/** Of Discord's 40: the container, a divider, and a row of five buttons. */
const MOST_COMPONENTS = 40 - 8;
/** Between two texts in one display. */
const LINE_BREAK = 1;

/**
 * As many blocks as one message holds, in order. What is no passage comes first, the question and the direct answers
 * before all; the passages share the room that is left.
 *
 * @throws QuotationMismatch where the story does not say what is quoted.
 */
export function fitBlocks(blocks: readonly Block[], articles: readonly Article[], words: Words): Shown[] {
  const passages = waitingPassages(blocks, articles, words);
  const main = passages.filter(({ aside }) => !aside);
  const first = main.slice(0, 1);
  const room: Room = { text: MOST_TEXT, components: MOST_COMPONENTS };
  // Set aside first, so that a card of many notes still shows what it is about.
  const kept = first.reduce((sum, { text }) => sum + Math.min(text.length, ROOM_TO_SHOW), 0);
  room.text -= kept;
  room.components -= first.reduce((sum, { block }) => sum + componentsOf(block), 0);
  const texts = placeTexts(blocks, words, room);
  room.text += kept;
  const others = [...main.slice(1), ...passages.filter(({ aside }) => aside)].filter(({ block }) =>
    take(room, 0, componentsOf(block)),
  );
  const shown = [...first, ...others];
  const fitted = fitPassages(shown, room.text);
  return [...texts, ...[...fitted].map(([{ place, block }, markdown]) => ({ place, block, markdown }))].sort(
    (a, b) => a.place - b.place,
  );
}

function waitingPassages(
  blocks: readonly Block[],
  articles: readonly Article[],
  words: Words,
): WaitingPassage[] {
  return blocks.flatMap((block, place) => {
    if (block.kind !== 'passage') return [];
    const text = passageText(block, articles, words);
    return text === undefined ? [] : [{ place, block, text, aside: block.aside === true }];
  });
}

function placeTexts(blocks: readonly Block[], words: Words, room: Room): Placed[] {
  const questions: Placed[] = [];
  const answers: Placed[] = [];
  const others: Placed[] = [];
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'passage') continue;
    const markdown = textBlock(block, words.source.open);
    if (markdown === '') continue;
    const placed = { place, block, markdown };
    if (block.kind === 'question') questions.push(placed);
    else if (block.kind === 'direct-answers') answers.push(placed);
    else others.push(placed);
  }
  // Two questions would carry the same id.
  return [...questions.slice(0, 1), ...answers, ...others].filter(({ markdown }) =>
    take(room, markdown.length + LINE_BREAK, 1),
  );
}

function take(room: Room, text: number, components: number): boolean {
  if (text > room.text || components > room.components) return false;
  room.text -= text;
  room.components -= components;
  return true;
}

/** A section with its text and its button, or a text alone. */
function componentsOf({ button }: Passage): number {
  return button === undefined ? 1 : 3;
}
