import { fileURLToPath } from 'node:url';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createStory } from '../../src/story.ts';

const { articles, synonyms } = await loadCorpus(
  fileURLToPath(new URL('../fixtures/stories/ferry/', import.meta.url)),
);

/** The story of a ferry, in three articles. */
export const ferry = createStory(articles, synonyms);
