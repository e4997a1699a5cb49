import sqlite from 'node-sqlite3-wasm';
import { STOP_WORDS } from '../../../src/language/stop-words.ts';
import { type BuildEngine, rowsOf } from './engine.ts';

/** SQLite's FTS5 with its Porter stemmer, any of a question's words but the stop words; in memory, as WebAssembly. */
export const buildSqlite: BuildEngine = (collection) => {
  const rows = rowsOf(collection);
  const database = new sqlite.Database();
  database.exec(
    `CREATE VIRTUAL TABLE paragraphs USING fts5(title, text, content='', tokenize='porter unicode61')`,
  );
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO paragraphs (rowid, title, text) VALUES (?, ?, ?)');
  for (const { id, title, text } of rows) insert.run([id, title, text]);
  insert.finalize();
  database.exec('COMMIT');
  const select = database.prepare(
    'SELECT rowid FROM paragraphs WHERE paragraphs MATCH ? ORDER BY bm25(paragraphs, 0.5, 1) LIMIT 10',
  );
  // All of it lies in the module's own memory, of which Node sees only the whole.
  const size = database.get(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size',
  );
  return {
    hiddenBytes: Number(size?.bytes),
    search(question) {
      const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const terms = words.filter((word) => !STOP_WORDS.has(word)).map((word) => `"${word}"`);
      if (terms.length === 0) return undefined;
      const [first] = select.all([terms.join(' OR ')]);
      return first && rows[Number(first.rowid)];
    },
  };
};
