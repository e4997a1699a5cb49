import type { Database } from '../store/database.ts';
import type { Chance } from './chance.ts';
import type { ChannelChange, GuildChange, GuildSettings } from './guild-settings.ts';
import { openGuilds } from './guilds.ts';
import { createMisses, type Misses } from './misses.ts';
import { createRulings, type Rulings } from './rulings.ts';
import { rowsOfChannel, rowsOfGuild, type SettingRow } from './setting-rows.ts';
import { storeSettings } from './settings-statements.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { createUsers, type StoredOfUser } from './users.ts';
import { createWaits, type Waits } from './waits.ts';

/**
 * What the moderators of guilds have set, added and settled, and what they have to look at. What gives no promise is from
 * memory and waits for nothing. What writes resolves when it is stored, and throws {@link StoreError} where it could not
 * be: then nothing has changed.
 */
export interface Desk {
  readonly shelf: Shelf;
  readonly misses: Misses;
  readonly waits: Waits;
  readonly rulings: Rulings;
  settings(guild: string): GuildSettings;
  change(guild: string, change: GuildChange): Promise<GuildSettings>;
  changeChannel(guild: string, channel: string, change: ChannelChange): Promise<GuildSettings>;
  /** Deletes all that is stored of a guild. */
  deleteEverything(guild: string): Promise<void>;
  /** All that is stored about a user. */
  storedOf(user: string): Promise<StoredOfUser>;
  /** Deletes it, and tells how much it was. */
  forget(user: string): Promise<number>;
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

/** Reads what is kept in memory of all guilds; throws {@link StoreError} when it cannot. */
export async function openDesk(database: Database, chance: Chance): Promise<Desk> {
  const guilds = await openGuilds(database);
  const { storedOf, forget } = createUsers(database, guilds);

  async function store(guild: string, rows: readonly SettingRow[]): Promise<GuildSettings> {
    await guilds.change(guild, storeSettings(guild, rows));
    return guilds.stateOf(guild).settings;
  }

  return {
    shelf: createShelf(database, guilds, chance),
    misses: createMisses(database, guilds),
    waits: createWaits(database, guilds, chance),
    rulings: createRulings(database, guilds, chance),
    settings: (guild) => guilds.stateOf(guild).settings,
    change: (guild, change) => store(guild, rowsOfGuild(change)),
    changeChannel: (guild, channel, change) => store(guild, rowsOfChannel(channel, change)),
    deleteEverything: guilds.delete,
    storedOf,
    forget,
    refresh: guilds.refresh,
    notePresence: guilds.notePresence,
    guilds: guilds.ids,
    deleteLeft: guilds.deleteLeft,
  };
}
