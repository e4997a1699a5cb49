import lunr from 'lunr';
import { type BuildEngine, rowsOf } from './engine.ts';

/** lunr as it comes: English stop words and stems. */
export const buildLunr: BuildEngine = (collection) => {
  const rows = rowsOf(collection);
  const index = lunr(function () {
    this.ref('id');
    this.field('title');
    this.field('text');
    for (const row of rows) this.add(row);
  });
  return {
    search(question) {
      // Its query language would take a question's own signs for operators, and its tokenizer leaves them on the words.
      const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const hits = index.query((query) => query.term(words, {})).slice(0, 10);
      return rows[Number(hits[0]?.ref)];
    },
  };
};
