import { createStory } from '../../../src/story.ts';
import type { BuildEngine } from './engine.ts';

/** Of a question so much is typed, mostly to the middle of a word. */
const TYPED = 0.75;

/** Footnote's suggestions at one keystroke: ten rows of questions and passages; the first passage counts. */
export const buildFootnoteTyping: BuildEngine = ({ articles, synonyms }) => {
  const story = createStory(articles, synonyms);
  return {
    search(question) {
      const typed = question.slice(0, Math.ceil(TYPED * question.length));
      for (const suggestion of story.suggest(typed)) {
        if (suggestion.kind !== 'passage') continue;
        const { article, number } = suggestion.citation.paragraph;
        return { article, paragraph: number };
      }
      return undefined;
    },
  };
};
