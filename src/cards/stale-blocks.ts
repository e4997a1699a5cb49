import type { Article } from '../corpus/article.ts';
import type { Ruling, RulingCitation } from '../desk/ruling.ts';
import { liveCitation } from '../stories/live-citation.ts';
import type { Words } from '../words/words.ts';
import type { Block } from './card.ts';
import { rulingBlocks } from './ruling-blocks.ts';
import { shorten } from './shorten.ts';
import { sourceName } from './source-name.ts';

/** In UTF-16 units; five of them leave room for the rest. */
const LONGEST_QUOTE = 240;
const LONGEST_SOURCE = 60;

/** A ruling of which some words no longer stand: those words as plain text, since no article holds them. */
export function staleBlocks(ruling: Ruling, articles: readonly Article[], words: Words): Block[] {
  const live = ruling.citations.flatMap((stored) => liveCitation(stored, articles) ?? []);
  const gone = ruling.citations.filter((stored) => liveCitation(stored, articles) === undefined);
  return [
    ...rulingBlocks(ruling, live, articles, words),
    { kind: 'sentence', text: words.rulings.staleExplained },
    ...gone.map((stored): Block => {
      const text = `${words.quoted(shorten(stored.quote, LONGEST_QUOTE))} (${placeOf(stored, articles)})`;
      return { kind: 'sentence', text };
    }),
  ];
}

function placeOf({ article: id, number }: RulingCitation, articles: readonly Article[]): string {
  const article = articles.find((each) => each.id === id);
  return `${shorten(article === undefined ? id : sourceName(article), LONGEST_SOURCE)} ¶${number}`;
}
