import type { Answer } from './answer/answer.ts';
import { Answerer } from './answer/answerer.ts';
import type { Article } from './corpus/article.ts';
import type { SynonymRule } from './corpus/synonyms.ts';
import { englishThesaurus } from './search/english-thesaurus.ts';
import { buildIndex } from './search/paragraph-index.ts';
import { Thesaurus, toTermRules } from './search/thesaurus.ts';

/** How one question is asked. */
export interface AskOptions {
  /** Answer from this article alone (its id). */
  readonly article?: string;
  /** Snippets shown at most, 1 or more. Default 3. */
  readonly limit?: number;
}

/** The core's front door: everything a question needs, in memory, synchronous, without a clock or a network. */
export interface Story {
  readonly articles: readonly Article[];
  ask(question: string, options?: AskOptions): Answer;
  /** The first `limit` paragraphs for a question, best first: what an evaluation of the ranking looks at. */
  rank(question: string, limit: number): readonly { readonly article: string; readonly paragraph: number }[];
}

/** A match by the story's own synonyms is worth this much of one by the word itself. */
const OWN_SYNONYM = 0.85;
const SNIPPETS = 3;

/** Builds a story's index. The articles' ids must differ. */
export function createStory(articles: readonly Article[], synonyms: readonly SynonymRule[] = []): Story {
  const thesaurus = new Thesaurus(toTermRules(synonyms, OWN_SYNONYM), englishThesaurus());
  const answerer = new Answerer(buildIndex(articles), thesaurus);
  return {
    articles,
    ask: (question, { article, limit = SNIPPETS } = {}) => answerer.answer(question, limit, article),
    rank: (question, limit) =>
      answerer
        .rank(question)
        .slice(0, limit)
        .map(({ paragraph }) => ({ article: paragraph.article, paragraph: paragraph.number })),
  };
}
