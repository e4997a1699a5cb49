import type { Statement } from '../store/database.ts';
import { makeGuild, numberChange } from './guild-statements.ts';
import type { SettingRow } from './setting-rows.ts';

/** Stores settings of a guild, and what goes with them. */
export function storeSettings(guild: string, rows: readonly SettingRow[]): Statement[] {
  return [
    makeGuild(guild),
    ...numberChange(guild),
    ...rows.flatMap((row) => [...consequences(guild, row), storeSetting(guild, row)]),
  ];
}

/** What a guild's own setting changes beside itself; done before it is stored. */
function consequences(guild: string, { channel, name, value }: SettingRow): Statement[] {
  if (channel !== '') return [];
  if (name === 'keepsMisses' && value === 'off') {
    return [{ sql: 'DELETE FROM misses WHERE guild = ?', args: [guild] }];
  }
  if (name !== 'base') return [];
  const was = "SELECT value FROM settings WHERE guild = ?1 AND channel = '' AND name = 'base'";
  return [
    {
      sql: `UPDATE guilds SET shelf_revision = revision WHERE id = ?1 AND coalesce((${was}), 'on') <> ?2`,
      args: [guild, value],
    },
  ];
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
