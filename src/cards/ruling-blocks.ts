import type { Citation } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import type { Ruling } from '../desk/ruling.ts';
import type { Words } from '../words/words.ts';
import type { Block } from './card.ts';
import { dayInWords } from './day-in-words.ts';
import { refOf } from './passage-ref.ts';

/**
 * What the moderators have settled, in their own words, and the passages that they cite for it, numbered from 1.
 *
 * @param citations what it cites, as far as it stands.
 */
export function rulingBlocks(
  { claim, finding, status, history }: Ruling,
  citations: readonly Citation[],
  articles: readonly Article[],
  { rulings, buttons, quoted, tag }: Words,
): Block[] {
  const paragraphs = [...new Set(citations.map(({ paragraph }) => paragraph))];
  const passages = citations.flatMap((citation): Block[] => {
    const { paragraph } = citation;
    const article = articles.find(({ id }) => id === paragraph.article);
    if (article === undefined) return [];
    const footnote = paragraphs.indexOf(paragraph) + 1;
    const button = {
      label: buttons.inContext,
      action: { kind: 'context', passage: refOf(paragraph) },
    } as const;
    return [{ kind: 'passage', citation, article, highlights: [], footnote, button }];
  });
  const settled = history.findLast(({ event }) => event === 'settled');
  return [
    {
      kind: 'ruling',
      label: rulings.label,
      // Mostly what is disputed: without its marks it would read as what was found.
      claim: quoted(claim),
      finding,
      footnotes: paragraphs.map((_, place) => place + 1),
      ...(status === 'settled' && settled !== undefined
        ? { remark: rulings.settledOn(dayInWords(settled.at, tag)) }
        : {}),
    },
    ...passages,
  ];
}
