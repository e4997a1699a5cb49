import type { Block, Passage } from '../../cards/card.ts';
import type { Article } from '../../corpus/article.ts';
import type { Words } from '../../words/words.ts';
import { fitAndName } from './fit-and-name.ts';
import { furtherSources, LONGEST_NAMING } from './further-sources.ts';
import { passageText, ROOM_TO_SHOW } from './passage-text.ts';
import { placeFindings } from './place-findings.ts';
import { placeTexts } from './place-texts.ts';
import { LINE_BREAK, take, wholeRoom } from './room.ts';
import { blocksOf, type WaitingPassage } from './waiting.ts';

/** A block and its markdown. */
export interface Shown {
  readonly block: Block;
  readonly markdown: string;
}

/** The line that names passages is a block of its own to whoever arranges them. */
const NAMING: Block = { kind: 'note', text: '' };

/**
 * As many blocks as one message holds, in order. What is no passage comes first, the question and the direct answers
 * before all; the passages share the room that is left. Those that have numbers and find no room are named.
 *
 * @throws QuotationMismatch where the story does not say what is quoted.
 */
export function fitBlocks(blocks: readonly Block[], articles: readonly Article[], words: Words): Shown[] {
  const passages = waitingPassages(blocks, articles, words);
  const quotable = passages.filter(({ block }) => block.named !== true);
  const main = quotable.filter(({ aside }) => !aside);
  const first = main.slice(0, 1);
  const room = wholeRoom();
  // Set aside first, so that a card of many notes still shows what it is about.
  const kept = first.reduce((sum, { text }) => sum + Math.min(text.length, ROOM_TO_SHOW), 0);
  room.text -= kept;
  room.components -= first.reduce((sum, { block }) => sum + componentsOf(block), 0);
  // The line that names passages.
  if (passages.some(({ block }) => block.footnote !== undefined)) room.components -= 1;
  const texts = placeTexts(blocks, words, room);
  const findings = placeFindings(blocks, passages, first, articles, words, room);
  const others = [...main.slice(1), ...quotable.filter(({ aside }) => aside)].filter(
    ({ block }) => findings.leadTo(block) && take(room, 0, componentsOf(block)),
  );
  const { fitted, naming } = fitAndName([...first, ...others], room.text + kept, (shown) => {
    const unseen = passages.filter((passage) => !shown.has(passage) && findings.leadTo(passage.block));
    return furtherSources(blocksOf(unseen), words, Math.min(LONGEST_NAMING, room.text - LINE_BREAK)).markdown;
  });
  const behind = Math.max(...passages.map(({ place }) => place)) + 0.5;
  return [
    ...texts,
    ...findings.placed,
    ...[...fitted].map(([{ place, block }, markdown]) => ({ place, block, markdown })),
    ...(naming === '' ? [] : [{ place: behind, block: NAMING, markdown: naming }]),
  ].sort((a, b) => a.place - b.place);
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

/** A section with its text and its button, or a text alone. */
function componentsOf({ button }: Passage): number {
  return button === undefined ? 1 : 3;
}
