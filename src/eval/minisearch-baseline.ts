import MiniSearch, { type Options } from 'minisearch';
import { stemmer } from 'stemmer';
import type { Article } from '../corpus/article.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import type { ParagraphName } from './question-set.ts';
import type { Ranker } from './ranker.ts';

interface Row {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

const WITHOUT_STOP_WORDS_STEMMED: Partial<Options<Row>> = {
  processTerm: (term) => {
    const lower = term.toLowerCase();
    return STOP_WORDS.has(lower) ? null : stemmer(lower);
  },
};

/** The ways of using MiniSearch that a story's own ranking is held against. */
export const MINISEARCH_BASELINES: Readonly<Record<string, Partial<Options<Row>>>> = {
  MiniSearch: {},
  'MiniSearch, stop words, stems': WITHOUT_STOP_WORDS_STEMMED,
  'MiniSearch, stop words, stems, fuzzy': {
    ...WITHOUT_STOP_WORDS_STEMMED,
    searchOptions: { prefix: true, fuzzy: 0.2 },
  },
};

/** MiniSearch by itself over a story's paragraphs, each with its article's title. */
export function createMiniSearchBaseline(
  articles: readonly Article[],
  options: Partial<Options<Row>>,
): Ranker {
  const names: ParagraphName[] = [];
  const rows: Row[] = [];
  for (const { id: article, title, paragraphs } of articles) {
    for (const { number, text } of paragraphs) {
      rows.push({ id: names.length, title, text });
      names.push({ article, paragraph: number });
    }
  }
  const index = new MiniSearch<Row>({ fields: ['title', 'text'], ...options });
  index.addAll(rows);
  return {
    rank(question, limit) {
      const ranked: ParagraphName[] = [];
      for (const hit of index.search(question).slice(0, limit)) {
        const name = names[Number(hit.id)];
        if (name) ranked.push(name);
      }
      return ranked;
    },
  };
}
