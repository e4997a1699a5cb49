import type { Article } from '../corpus/article.ts';
import type { StandingRuling } from '../stories/held-ruling.ts';
import type { Words } from '../words/words.ts';
import type { Block } from './card.ts';
import { refOf } from './passage-ref.ts';

/** What the moderators have settled, in their own words, and the passages that they cite for it. */
export function rulingBlocks(
  { ruling: { claim, finding }, citations }: StandingRuling,
  articles: readonly Article[],
  { rulings, buttons }: Words,
): Block[] {
  const passages = citations.flatMap((citation): Block[] => {
    const article = articles.find(({ id }) => id === citation.paragraph.article);
    if (article === undefined) return [];
    const button = {
      label: buttons.inContext,
      action: { kind: 'context', passage: refOf(citation.paragraph) },
    } as const;
    return [{ kind: 'passage', citation, article, highlights: [], button }];
  });
  return [{ kind: 'ruling', label: rulings.label, claim, finding }, ...passages];
}
