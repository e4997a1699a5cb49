import type { Citation, NonEmpty } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import type { Ruling } from '../desk/ruling.ts';
import { liveCitation } from './live-citation.ts';

/** What a ruling cites, as the articles have it now; undefined where any of its words no longer stands. */
export function liveCitations(
  { citations }: Ruling,
  articles: readonly Article[],
): NonEmpty<Citation> | undefined {
  const live: Citation[] = [];
  for (const stored of citations) {
    const citation = liveCitation(stored, articles);
    if (citation === undefined) return undefined;
    live.push(citation);
  }
  const [first, ...others] = live;
  return first === undefined ? undefined : [first, ...others];
}
