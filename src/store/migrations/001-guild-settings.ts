import type { Migration } from '../migrations.ts';

/**
 * What guilds have set. `changes` holds one row: how many changes there were, and how many guilds were deleted, so that
 * other processes see at a glance whether there is something new. A guild's `revision` is the number of its last change.
 * A setting of the whole guild has no channel: ''. What is not set has no row.
 */
export const guildSettings: Migration = [
  `CREATE TABLE changes (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL,
    deletions INTEGER NOT NULL
  ) STRICT`,
  'INSERT INTO changes (id, revision, deletions) VALUES (1, 0, 0)',
  `CREATE TABLE guilds (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL
  ) STRICT`,
  'CREATE INDEX guilds_by_revision ON guilds (revision)',
  `CREATE TABLE settings (
    guild TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (guild, channel, name)
  ) STRICT, WITHOUT ROWID`,
];
