import type { Database } from '../store/database.ts';
import type { ChannelChange, GuildChange, GuildSettings } from './guild-settings.ts';
import { DEFAULT_SETTINGS } from './guild-settings.ts';
import { rowsOfChannel, rowsOfGuild, type SettingRow, settingsOf } from './setting-rows.ts';
import {
  changedSince,
  deleteGuilds,
  type Progress,
  progressIn,
  rowsByGuild,
  storeSettings,
} from './settings-statements.ts';
import { Turns } from './turns.ts';

/**
 * What guilds have set. Reading is from memory and waits for nothing. What writes resolves when it is stored, and throws
 * {@link StoreError} where it could not be: then nothing has changed.
 */
export interface Desk {
  settings(guild: string): GuildSettings;
  change(guild: string, change: GuildChange): Promise<GuildSettings>;
  changeChannel(guild: string, channel: string, change: ChannelChange): Promise<GuildSettings>;
  /** Deletes all that is stored of a guild. */
  deleteEverything(guild: string): Promise<void>;
  /** Takes over what other processes have changed since. */
  refresh(): Promise<void>;
  /**
   * Notes which of the guilds that something is stored of have the bot and which have not. Of those that were noted as
   * left before, `left` keeps the first time.
   *
   * @param now in ms since 1970.
   */
  notePresence(
    presence: { readonly left: readonly string[]; readonly here: readonly string[] },
    now: number,
  ): Promise<void>;
  /** The ids of all guilds that something is stored of. */
  guilds(): readonly string[];
  /**
   * Deletes all that is stored of guilds that were left long ago.
   *
   * @param until in ms since 1970: those that were left then or before.
   * @returns How many these were.
   */
  deleteLeft(until: number): Promise<number>;
}

/** Reads what all guilds have set; throws {@link StoreError} when it cannot. */
export async function openDesk(database: Database): Promise<Desk> {
  const turns = new Turns();
  let guilds = new Map<string, GuildSettings>();
  let seen: Progress = { revision: -1, deletions: 0 };

  async function refresh(): Promise<void> {
    const [progress, changed] = await database.read(changedSince(seen.revision));
    const next = progressIn(progress);
    if (next.deletions !== seen.deletions && seen.revision >= 0) {
      // Which they were is no longer stored anywhere.
      const [all, rows] = await database.read(changedSince(-1));
      guilds = new Map();
      take(rowsByGuild(rows));
      seen = progressIn(all);
      return;
    }
    take(rowsByGuild(changed));
    seen = next;
  }

  function take(changed: ReadonlyMap<string, readonly SettingRow[]>): void {
    for (const [guild, rows] of changed) guilds.set(guild, settingsOf(rows));
  }

  async function store(guild: string, rows: readonly SettingRow[]): Promise<GuildSettings> {
    const results = await database.write(storeSettings(guild, rows));
    const settings = settingsOf(rowsByGuild(results.at(-1)).get(guild) ?? []);
    guilds.set(guild, settings);
    return settings;
  }

  await refresh();
  return {
    settings: (guild) => guilds.get(guild) ?? DEFAULT_SETTINGS,
    guilds: () => [...guilds.keys()],
    change: (guild, change) => turns.take(() => store(guild, rowsOfGuild(change))),
    changeChannel: (guild, channel, change) => turns.take(() => store(guild, rowsOfChannel(channel, change))),
    deleteEverything: (guild) =>
      turns.take(async () => {
        await database.write(deleteGuilds('id = ?', [guild]));
        guilds.delete(guild);
      }),
    refresh: () => turns.take(refresh),
    notePresence: ({ left, here }, now) =>
      turns.take(async () => {
        const statements = [
          ...left.map((guild) => ({
            sql: 'UPDATE guilds SET left_at = ? WHERE id = ? AND left_at IS NULL',
            args: [now, guild],
          })),
          ...here.map((guild) => ({
            sql: 'UPDATE guilds SET left_at = NULL WHERE id = ? AND left_at IS NOT NULL',
            args: [guild],
          })),
        ];
        if (statements.length > 0) await database.write(statements);
      }),
    deleteLeft: (until) =>
      turns.take(async () => {
        const results = await database.write(deleteGuilds('left_at <= ?', [until]));
        const gone = results.at(-1) ?? [];
        for (const { id } of gone) guilds.delete(String(id));
        return gone.length;
      }),
  };
}
