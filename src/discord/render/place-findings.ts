import type { Block, FindingLine, Passage } from '../../cards/card.ts';
import type { Article } from '../../corpus/article.ts';
import type { Words } from '../../words/words.ts';
import { fitFindings } from './fit-findings.ts';
import { furtherSources, LONGEST_NAMING } from './further-sources.ts';
import { LINE_BREAK, type Room, take } from './room.ts';
import { blocksOf, type Placed, type WaitingPassage } from './waiting.ts';

export interface PlacedFindings {
  readonly placed: readonly Placed[];
  /** Whether a passage still belongs on the card: not if only findings led to it that are not shown. */
  leadTo(passage: Passage): boolean;
}

/**
 * Lays findings out in the room that is left, and leaves some to name every passage that they lead to.
 *
 * @param sure passages that will be shown, whatever happens.
 * @throws QuotationMismatch where the story does not say what is quoted.
 */
export function placeFindings(
  blocks: readonly Block[],
  passages: readonly WaitingPassage[],
  sure: readonly WaitingPassage[],
  articles: readonly Article[],
  words: Words,
  room: Room,
): PlacedFindings {
  const unsure = passages.filter((passage) => !sure.includes(passage));
  const nameable = furtherSources(blocksOf(unsure), words, LONGEST_NAMING);
  const isShown = (footnote: number): boolean =>
    nameable.footnotes.has(footnote) || sure.some(({ block }) => block.footnote === footnote);
  const placed: Placed[] = [];
  const given = new Set<number>();
  const shown = new Set<number>();
  for (const [place, block] of blocks.entries()) {
    if (block.kind !== 'findings') continue;
    for (const footnote of block.lines.flatMap(footnotesOf)) given.add(footnote);
    const most = room.text - LINE_BREAK - nameable.markdown.length - LINE_BREAK;
    const { markdown, footnotes } = fitFindings(
      block,
      { message: block.message, articles, words, isShown },
      most,
    );
    if (markdown === '' || !take(room, markdown.length + LINE_BREAK, 1)) continue;
    for (const footnote of footnotes) shown.add(footnote);
    placed.push({ place, block, markdown });
  }
  const leadTo = ({ footnote }: Passage): boolean =>
    footnote === undefined || shown.has(footnote) || !given.has(footnote);
  return { placed, leadTo };
}

function footnotesOf({ footnotes, remarks }: FindingLine): readonly number[] {
  return [...footnotes, ...remarks.flatMap((remark) => remark.footnotes ?? [])];
}
