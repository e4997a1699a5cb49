import type { Database } from '../store/database.ts';
import { countIn } from './count-changes.ts';
import type { Guilds } from './guilds.ts';
import type { Miss } from './miss.ts';
import {
  deleteMissesBefore,
  dismissMisses,
  missesIn,
  missesState,
  type NotedMiss,
  noteMiss,
  readMisses,
} from './miss-statements.ts';

/** What was asked in guilds and came out badly, without who asked. Times in ms since 1970. */
export interface Misses {
  /**
   * Keeps one, where the guild keeps them; the oldest of too many goes. Other processes are not told, and nothing waits
   * for it.
   */
  note(guild: string, miss: NotedMiss, now: number): Promise<void>;
  /** What was noted after a time, each question once, in no order. */
  read(guild: string, since: number): Promise<readonly Miss[]>;
  /** Whether {@link read} gives something else than before, without reading it. */
  state(guild: string, since: number): Promise<MissesState>;
  /** Deletes all that was noted of some questions, and tells how many times that was. */
  dismiss(guild: string, questions: readonly string[]): Promise<number>;
  /** Deletes what was noted before a time, in all guilds, and tells how many times that was. */
  deleteBefore(time: number): Promise<number>;
}

/** How many times something was noted, and what was noted last: where both are the same, nothing has changed. */
export interface MissesState {
  readonly count: number;
  readonly last: string;
}

export function createMisses(database: Database, guilds: Guilds): Misses {
  return {
    async note(guild, miss, now) {
      await database.write(noteMiss(guild, miss, now));
      await guilds.know(guild);
    },
    async read(guild, since) {
      const [rows] = await database.read([readMisses(guild, since)]);
      return missesIn(rows);
    },
    async state(guild, since) {
      const [rows] = await database.read([missesState(guild, since)]);
      return { count: Number(rows?.[0]?.count ?? 0), last: String(rows?.[0]?.last) };
    },
    async dismiss(guild, questions) {
      const [, count] = await database.write(dismissMisses(guild, questions));
      return countIn(count);
    },
    async deleteBefore(time) {
      const [, count] = await database.write(deleteMissesBefore(time));
      return countIn(count);
    },
  };
}
