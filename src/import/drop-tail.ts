import type { Block, StatedFields } from './block.ts';
import type { Dropped, DropReason } from './dropped.ts';
import { readHeaderLine } from './header-line.ts';
import { sameTextKey } from './line-shape.ts';
import { isPersonName } from './person-name.ts';
import { type Biography, readBiography } from './rules/biography.ts';
import { isLastHeadline } from './rules/stray-headline.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The end of a page without what follows the article there. */
export interface Tail {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  /** What the end of the page states. */
  readonly stated: StatedFields;
  /** The outlet that a biography names. */
  readonly outlet?: string;
}

/** A page presents a handful of authors; more of them are no longer looked for. */
const MOST_AUTHORS = 8;

/** So many blocks may follow an article. Looking for dates in each takes time. */
const LONGEST_TAIL = 200;

/**
 * Takes off, from the last block upwards: biographies with the name above them, date and byline lines, headlines that
 * nothing follows. The last block of all is never taken.
 */
export function dropTail(blocks: readonly Block[], author: string | undefined, language: string): Tail {
  const article = vocabularyOf(blocks.map(({ text }) => text));
  const dropped: Dropped[] = [];
  const people: string[] = [];
  let stated: StatedFields = {};
  let outlet: string | undefined;
  let end = blocks.length;
  const take = (reason: DropReason): void => {
    end -= 1;
    dropped.unshift({ text: blocks[end]?.text ?? '', reason });
  };
  const isAuthors = ({ name }: Biography): boolean => {
    const key = sameTextKey(name);
    if (sameTextKey(blocks[end - 2]?.text ?? '') === key) return true;
    if (author !== undefined && sameTextKey(author).includes(key)) return true;
    // Somebody whom the article speaks of as well is its subject.
    return author === undefined && !blocks.slice(0, end - 1).some(({ text }) => text.includes(name));
  };
  while (end > Math.max(1, blocks.length - LONGEST_TAIL)) {
    const block = blocks[end - 1];
    if (block === undefined || block.kind === 'item') break;
    const biography = people.length < MOST_AUTHORS ? readBiography(block.text) : undefined;
    const line = readHeaderLine(block.text, language, false);
    if (biography && isAuthors(biography)) {
      people.unshift(biography.name);
      outlet ??= biography.outlet;
      take('biography of the author');
    } else if (isPersonName(block.text) && (people.length > 0 || end === blocks.length)) {
      if (!people.includes(block.text)) people.unshift(block.text);
      take('name of the author');
    } else if (line) {
      stated = { ...line.stated, ...stated };
      take('byline or date line');
    } else if (isLastHeadline(block.text, article)) {
      take('headline that nothing follows');
    } else {
      break;
    }
  }
  if (people.length > 0) stated = { author: people.join(' and '), ...stated };
  return { blocks: blocks.slice(0, end), dropped, stated, ...(outlet === undefined ? {} : { outlet }) };
}
