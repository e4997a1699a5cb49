import { sourcesCard } from '../../src/cards/sources-card.ts';
import type { Presses } from '../../src/command/presses.ts';

/** Shows another page of the list of articles. */
export const sources: Presses['sources'] = ({ page }, { story, words }) => ({
  kind: 'replace',
  card: sourcesCard(story.articles, page, words.private),
});
