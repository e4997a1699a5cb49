import type { Migration } from '../migrations.ts';

/**
 * Who wants to be told when a question is answered. `seen`: the hash of the answer that did not help them, if
 * there was one; `taken_at`: since when a process is about to tell them.
 */
export const waits: Migration = [
  `CREATE TABLE waits (
    guild TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    user TEXT NOT NULL,
    question TEXT NOT NULL CHECK (length(question) <= 300),
    locale TEXT NOT NULL,
    seen TEXT,
    at INTEGER NOT NULL,
    taken_at INTEGER,
    PRIMARY KEY (guild, id),
    UNIQUE (guild, user, question)
  ) STRICT`,
  'CREATE INDEX waits_by_id ON waits (id)',
  'CREATE INDEX waits_by_user ON waits (user)',
  'CREATE INDEX waits_by_age ON waits (at)',
];
