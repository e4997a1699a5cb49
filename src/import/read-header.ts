import type { Block, StatedFields } from './block.ts';
import type { Dropped } from './dropped.ts';
import { readHeaderLine } from './header-line.ts';
import { endsSentence, isHeadlineLike, sameTextKey, wordCount } from './line-shape.ts';
import { furniture } from './rules/furniture.ts';

/** What the top of a page says, and the blocks that are left of it. */
export interface Header {
  readonly stated: StatedFields;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  /** Dates that cannot be read for sure, as written. */
  readonly unsureDates: readonly string[];
}

/** So far down a byline or a date line may stand: behind a standfirst and a picture. */
const ZONE = 8;
const LONG = 200;
const LONGEST_TITLE = 250;

/** "NEWS", "Business", "Home > Ports". */
function isSection(text: string): boolean {
  const words = wordCount(text);
  return words === 1 || (words <= 3 && text === text.toUpperCase()) || / [>»/›] /.test(text);
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !(endsSentence(text) && text.length > 120);
}

/**
 * Reads title, byline and date lines at the top of a page.
 *
 * @param own What the page's markup or the operator stated already; it is never replaced.
 * @param titled Whether the first line is the title, to be left out even when the operator gave another.
 */
export function readHeader(
  blocks: readonly Block[],
  own: StatedFields,
  titled: boolean,
  language: string,
): Header {
  const statesFields = (text: string): boolean => readHeaderLine(text, language, false) !== undefined;
  const dropped: Dropped[] = [];
  const unsureDates: string[] = [];
  let stated: StatedFields = own;
  let start = 0;
  for (let block = blocks[start]; block; block = blocks[start]) {
    const next = blocks[start + 1];
    const reason = furniture(block.text);
    const section =
      isSection(block.text) &&
      next &&
      wordCount(next.text) > 3 &&
      isHeadlineLike(next.text) &&
      !endsSentence(next.text);
    if (!reason && !(section && titled && !statesFields(next.text))) break;
    dropped.push({ text: block.text, reason: reason ?? 'section of the site' });
    start += 1;
  }
  const first = blocks[start];
  const key = sameTextKey(own.title ?? '');
  if (first && titled && first.kind !== 'item' && isTitle(first.text)) {
    const text = /^title: (.+)$/i.exec(first.text)?.[1] ?? first.text;
    if (own.title === undefined) {
      stated = { ...stated, title: text };
      start += 1;
    } else if (sameTextKey(text) === key || !(endsSentence(text) || statesFields(text))) {
      dropped.push({ text, reason: 'title, given otherwise' });
      start += 1;
    }
  }

  const besideHeaderLine = (index: number): boolean =>
    [blocks[index - 1], blocks[index + 1]].some((other) => other && statesFields(other.text));
  const rest: Block[] = [];
  let texts = 0;
  for (const [index, block] of blocks.entries()) {
    if (index < start) continue;
    const near = index < start + ZONE && texts < 2 && block.kind !== 'item';
    if (near && own.title !== undefined && sameTextKey(block.text) === key) continue;
    const line = near
      ? readHeaderLine(block.text, language, rest.length === 0 || besideHeaderLine(index))
      : undefined;
    if (line === undefined) {
      rest.push(block);
      if (block.text.length > LONG) texts += 1;
    } else {
      stated = { ...line.stated, ...stated };
      unsureDates.push(...line.unsureDates);
    }
  }
  return { stated, blocks: rest, dropped, unsureDates };
}
