import { createStory } from '../../../src/story.ts';
import type { BuildEngine } from './engine.ts';

/** Footnote's whole answer: ranked paragraphs, snippets, highlights, direct answers, or abstaining. */
export const buildFootnote: BuildEngine = ({ articles, synonyms }) => {
  const story = createStory(articles, synonyms);
  return {
    search(question) {
      const [snippet] = story.ask(question).snippets;
      return snippet && { article: snippet.paragraph.article, paragraph: snippet.paragraph.number };
    },
  };
};
