import type { Database, Rows, Statement } from '../store/database.ts';
import { type GuildState, NOTHING_STORED } from './guild-state.ts';
import {
  changedSince,
  deleteGuilds,
  type Progress,
  progressIn,
  stateOf,
  statesIn,
} from './guild-statements.ts';
import { Turns } from './turns.ts';

/** The states of all guilds that something is stored of, in memory, and what changes them. */
export interface Guilds {
  stateOf(guild: string): GuildState;
  ids(): readonly string[];
  /**
   * Runs statements that change a guild, in one transaction, and takes over what it is now.
   *
   * @returns The rows of each statement.
   */
  change(guild: string, statements: readonly Statement[]): Promise<readonly Rows[]>;
  /** Likewise for statements that change several. */
  changeAll(statements: readonly Statement[]): Promise<readonly Rows[]>;
  /** Something was stored of a guild that leaves its state as it was. */
  know(guild: string): Promise<void>;
  refresh(): Promise<void>;
  notePresence(
    presence: { readonly left: readonly string[]; readonly here: readonly string[] },
    now: number,
  ): Promise<void>;
  delete(guild: string): Promise<void>;
  deleteLeft(until: number): Promise<number>;
}

/** Reads the states of all guilds; throws {@link StoreError} when it cannot. */
export async function openGuilds(database: Database): Promise<Guilds> {
  const turns = new Turns();
  let states = new Map<string, GuildState>();
  let seen: Progress = { revision: -1, deletions: 0 };

  async function refresh(): Promise<void> {
    const [progress, ...changed] = await database.read(changedSince(seen.revision));
    const next = progressIn(progress);
    if (next.deletions !== seen.deletions && seen.revision >= 0) {
      // Which they were is no longer stored anywhere.
      const [all, ...rows] = await database.read(changedSince(-1));
      states = statesIn(...rows);
      seen = progressIn(all);
      return;
    }
    take(changed);
    seen = next;
  }

  function take(rows: readonly Rows[]): void {
    for (const [guild, state] of statesIn(...rows)) states.set(guild, state);
  }

  await refresh();
  return {
    stateOf: (guild) => states.get(guild) ?? NOTHING_STORED,
    ids: () => [...states.keys()],
    change: (guild, statements) =>
      turns.take(async () => {
        const results = await database.write([...statements, ...stateOf(guild)]);
        take(results.slice(statements.length));
        return results;
      }),
    changeAll: (statements) =>
      turns.take(async () => {
        const results = await database.write([...statements, ...changedSince(seen.revision)]);
        // How far that goes is left to the next refresh, which may find guilds gone.
        take(results.slice(statements.length + 1));
        return results;
      }),
    know: (guild) =>
      turns.take(async () => {
        if (!states.has(guild)) states.set(guild, NOTHING_STORED);
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
    delete: (guild) =>
      turns.take(async () => {
        await database.write(deleteGuilds('id = ?', [guild]));
        states.delete(guild);
      }),
    deleteLeft: (until) =>
      turns.take(async () => {
        const results = await database.write(deleteGuilds('left_at <= ?', [until]));
        const gone = results.at(-1) ?? [];
        for (const { id } of gone) states.delete(String(id));
        return gone.length;
      }),
  };
}
