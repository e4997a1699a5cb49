import type { Block } from './block.ts';
import type { Dropped, DropReason } from './dropped.ts';
import { isHeadlineLike } from './line-shape.ts';
import { furniture } from './rules/furniture.ts';
import { isImageCredit } from './rules/image-credit.ts';
import {
  dropCaptions,
  dropEmptyHeadings,
  dropPointedTo,
  dropStrayHeadlines,
  type Reasons,
} from './rules/neighbours.ts';
import { isRelatedLabel, siteOfRelated } from './rules/related-label.ts';

/** A page's blocks in two: the article's, and the rest in its order. */
export interface Sifted {
  readonly kept: readonly Block[];
  readonly dropped: readonly Dropped[];
  /** The site that a line such as "Other reports by X" names. */
  readonly site?: string;
}

/** Why a block says of itself that it is not the article's. */
function ownReason({ kind, text, linked }: Block): DropReason | undefined {
  if (kind === 'caption') return 'caption';
  const reason = furniture(text);
  if (reason !== undefined) return reason;
  if (isImageCredit(text)) return 'image credit';
  if (isRelatedLabel(text)) return 'related article';
  return linked && isHeadlineLike(text) && kind !== 'item' ? 'related article' : undefined;
}

/** Drops what is not the article's: first what says so itself, then what its neighbours give away. */
export function sift(blocks: readonly Block[]): Sifted {
  const reasons: Reasons = blocks.map(ownReason);
  for (const drop of [dropCaptions, dropPointedTo, dropStrayHeadlines, dropEmptyHeadings])
    drop(blocks, reasons);

  const dropped = blocks.flatMap(({ text }, at) => {
    const reason = reasons[at];
    return reason === undefined ? [] : [{ text, reason }];
  });
  const site = dropped.map(({ text }) => siteOfRelated(text)).find((name) => name !== undefined);
  const kept = blocks.filter((_, at) => reasons[at] === undefined);
  return { kept, dropped, ...(site === undefined ? {} : { site }) };
}
