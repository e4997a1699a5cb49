import type { Passage } from '../../cards/card.ts';
import { sourceName } from '../../cards/source-name.ts';
import type { Words } from '../../words/words.ts';
import { escapedLine } from './escaped-line.ts';
import { superscript } from './superscript.ts';

/** Of the whole line, in UTF-16 units of markdown. */
export const LONGEST_NAMING = 600;
const LONGEST_LABEL = 40;
const LONGEST_SOURCE = 40;
const BETWEEN = ' · ';

/** The line that names passages, and which of them it names. */
export interface FurtherSources {
  readonly markdown: string;
  readonly footnotes: ReadonlySet<number>;
}

/**
 * Names passages that are not quoted, so that no footnote leads nowhere: `-# Further sources: ⁴ Harbour Post ¶3`. One
 * without a number is left out.
 *
 * @param room of the line, in UTF-16 units of markdown; what has none left is not named.
 */
export function furtherSources(
  passages: readonly Passage[],
  { source }: Words,
  room: number,
): FurtherSources {
  const label = `-# ${escapedLine(source.further, LONGEST_LABEL)} `;
  const footnotes = new Set<number>();
  const names: string[] = [];
  let left = room - label.length;
  for (const { footnote, article, citation } of passages) {
    const mark = superscript(footnote);
    if (footnote === undefined || mark === '' || footnotes.has(footnote)) continue;
    const name = `${mark} ${escapedLine(sourceName(article), LONGEST_SOURCE)} ¶${citation.paragraph.number}`;
    left -= name.length + (names.length === 0 ? 0 : BETWEEN.length);
    if (left < 0) break;
    footnotes.add(footnote);
    names.push(name);
  }
  return { markdown: names.length === 0 ? '' : label + names.join(BETWEEN), footnotes };
}
