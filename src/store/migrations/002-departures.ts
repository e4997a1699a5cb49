import type { Migration } from '../migrations.ts';

/** When the bot was seen to be gone from a guild, in ms since 1970; null while it is there. */
export const departures: Migration = [
  'ALTER TABLE guilds ADD COLUMN left_at INTEGER',
  'CREATE INDEX guilds_by_departure ON guilds (left_at) WHERE left_at IS NOT NULL',
];
