import type { Database, Statement } from '../store/database.ts';
import type { SettingRow } from './setting-rows.ts';

type Rows = Awaited<ReturnType<Database['read']>>[number];

/** How far the changes of all guilds have come. */
export interface Progress {
  readonly revision: number;
  readonly deletions: number;
}

/** Reads how far the changes have come, and the settings of every guild that was changed after a revision. */
export function changedSince(revision: number): Statement[] {
  return [
    { sql: 'SELECT revision, deletions FROM changes' },
    {
      sql: `SELECT guilds.id AS guild, settings.channel, settings.name, settings.value
        FROM guilds LEFT JOIN settings ON settings.guild = guilds.id
        WHERE guilds.revision > ?`,
      args: [revision],
    },
  ];
}

/** Stores settings of a guild, and reads all of its settings back. */
export function storeSettings(guild: string, rows: readonly SettingRow[]): Statement[] {
  return [
    { sql: 'INSERT INTO guilds (id, revision) VALUES (?, 0) ON CONFLICT DO NOTHING', args: [guild] },
    { sql: 'UPDATE changes SET revision = revision + 1' },
    {
      sql: 'UPDATE guilds SET revision = (SELECT revision FROM changes), left_at = NULL WHERE id = ?',
      args: [guild],
    },
    ...rows.map((row) => storeSetting(guild, row)),
    { sql: 'SELECT guild, channel, name, value FROM settings WHERE guild = ?', args: [guild] },
  ];
}

/**
 * Deletes all that is stored of the guilds that fit a condition, and gives their ids.
 *
 * @param condition SQL of this program's own; what comes from elsewhere is bound to it.
 */
export function deleteGuilds(condition: string, args: Statement['args'] = []): Statement[] {
  return [
    // Before they are gone: a change of nothing need not be told.
    {
      sql: `UPDATE changes SET revision = revision + 1, deletions = deletions + 1
        WHERE EXISTS (SELECT 1 FROM guilds WHERE ${condition})`,
      args,
    },
    { sql: `DELETE FROM settings WHERE guild IN (SELECT id FROM guilds WHERE ${condition})`, args },
    { sql: `DELETE FROM guilds WHERE ${condition} RETURNING id`, args },
  ];
}

export function progressIn(rows: Rows | undefined): Progress {
  const row = rows?.[0];
  return { revision: Number(row?.revision ?? 0), deletions: Number(row?.deletions ?? 0) };
}

/** Settings by guild; a guild that has set nothing has an empty list. */
export function rowsByGuild(rows: Rows | undefined): Map<string, SettingRow[]> {
  const guilds = new Map<string, SettingRow[]>();
  for (const { guild, channel, name, value } of rows ?? []) {
    const known = guilds.get(String(guild)) ?? [];
    guilds.set(String(guild), known);
    if (name !== null) known.push({ channel: String(channel), name: String(name), value: String(value) });
  }
  return guilds;
}

function storeSetting(guild: string, { channel, name, value }: SettingRow): Statement {
  return value === null
    ? {
        sql: 'DELETE FROM settings WHERE guild = ? AND channel = ? AND name = ?',
        args: [guild, channel, name],
      }
    : {
        sql: `INSERT INTO settings (guild, channel, name, value) VALUES (?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET value = excluded.value`,
        args: [guild, channel, name, value],
      };
}
