import type { Migration } from '../migrations.ts';

/**
 * The articles and synonyms of guilds. `bytes` is how long a text is, so that its sum needs no text. A guild's
 * `shelf_revision` is the number of the last change that its story depends on.
 */
export const shelves: Migration = [
  'ALTER TABLE guilds ADD COLUMN shelf_revision INTEGER NOT NULL DEFAULT 0',
  `CREATE TABLE articles (
    guild TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    paragraphs INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (guild, id)
  ) STRICT`,
  'CREATE INDEX articles_by_size ON articles (guild, paragraphs, bytes)',
  `CREATE TABLE synonyms (
    guild TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    line TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (guild, id),
    UNIQUE (guild, line)
  ) STRICT`,
];
