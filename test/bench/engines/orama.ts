import { create, insertMultiple, search } from '@orama/orama';
import { STOP_WORDS } from '../../../src/language/stop-words.ts';
import { type BuildEngine, rowsOf } from './engine.ts';

/** Orama with stop words and its English stemmer. */
export const buildOrama: BuildEngine = async (collection) => {
  const rows = rowsOf(collection);
  const database = create({
    schema: { title: 'string', text: 'string' },
    components: { tokenizer: { language: 'english', stemming: true, stopWords: [...STOP_WORDS] } },
  });
  await insertMultiple(
    database,
    rows.map(({ id, title, text }) => ({ id: String(id), title, text })),
    1000,
  );
  return {
    async search(question) {
      const { hits } = await search(database, { term: question, limit: 10 });
      return rows[Number(hits[0]?.id)];
    },
  };
};
