import type { Migration } from '../migrations.ts';

/**
 * What moderators have ruled. `number` keeps their order. `citations` and `history` are lists as JSON; `salt` and `mark`
 * tell whether somebody is who proposed it, and are null where that need not be known. A guild's `rulings_revision` is
 * the number of the last change of one.
 */
export const rulings: Migration = [
  'ALTER TABLE guilds ADD COLUMN rulings_revision INTEGER NOT NULL DEFAULT 0',
  `CREATE TABLE rulings (
    number INTEGER PRIMARY KEY,
    guild TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    claim TEXT NOT NULL CHECK (length(claim) BETWEEN 1 AND 300),
    finding TEXT NOT NULL CHECK (length(finding) BETWEEN 1 AND 1500),
    status TEXT NOT NULL CHECK (status IN ('proposed', 'settled', 'disputed', 'superseded')),
    citations TEXT NOT NULL CHECK (json_array_length(citations) BETWEEN 1 AND 5),
    replaces TEXT,
    salt TEXT,
    mark TEXT CHECK ((mark IS NULL) = (salt IS NULL)),
    revision INTEGER NOT NULL,
    history TEXT NOT NULL,
    UNIQUE (guild, id)
  ) STRICT`,
  'CREATE INDEX rulings_with_mark ON rulings (guild) WHERE mark IS NOT NULL',
];
