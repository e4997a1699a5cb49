import type { Migration } from '../migrations.ts';

/** What was asked in guilds and came out badly, a row for each time, and the answers that were marked as helpful. */
export const misses: Migration = [
  `CREATE TABLE misses (
    id INTEGER PRIMARY KEY,
    guild TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
    question TEXT NOT NULL CHECK (length(question) <= 300),
    terms TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('unanswered', 'related', 'unhelpful', 'helpful')),
    at INTEGER NOT NULL
  ) STRICT`,
  'CREATE INDEX misses_by_question ON misses (guild, question)',
  'CREATE INDEX misses_by_time ON misses (guild, at)',
  'CREATE INDEX misses_by_age ON misses (at)',
];
