import { Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import { type BuildEngine, rowsOf } from './engine.ts';

/** FlexSearch with its English encoder, told not to insist on every word of a question. */
export const buildFlexSearch: BuildEngine = (collection) => {
  const rows = rowsOf(collection);
  const index = new Index({ tokenize: 'strict', encoder: new Encoder(english) });
  for (const { id, title, text } of rows) index.add(id, `${title} ${text}`);
  return {
    search(question) {
      const [first] = index.search(question, { limit: 10, suggest: true });
      return rows[Number(first)];
    },
  };
};
