import { sourcesCard } from '../src/cards/sources-card.ts';
import { chatCommand } from '../src/command.ts';
import { privateCard } from './private-card.ts';

/** Lists the articles. */
export const sources = chatCommand({
  name: 'sources',
  options: {},
  execute: (_values, { story, words }) => privateCard(sourcesCard(story.articles, 1, words.private)),
});
