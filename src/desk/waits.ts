import type { Database, Rows } from '../store/database.ts';
import type { Chance } from './chance.ts';
import { countIn } from './count-changes.ts';
import type { Guilds } from './guilds.ts';
import { outcomeIn } from './outcome-in.ts';
import type { Wait } from './wait.ts';
import {
  addWait,
  deleteWaits,
  deleteWaitsBefore,
  readWaitingGuilds,
  readWaits,
  releaseWaits,
  takeWaits,
} from './wait-statements.ts';

/** Who wants to be told when a question is answered: the only place that keeps who somebody is. Times in ms since 1970. */
export interface Waits {
  add(guild: string, wait: Omit<Wait, 'id'>, now: number): Promise<'added' | 'there-already' | 'too-many'>;
  /** The guilds in which somebody waits. */
  guilds(): Promise<readonly string[]>;
  /** Those of a guild that nobody is about to tell, the oldest first. */
  inGuild(guild: string, now: number): Promise<readonly Wait[]>;
  /**
   * Takes some to tell them. What one process has taken no other gets, but after ten minutes: it may have ended before it
   * told anybody.
   *
   * @returns Those that were still there and not taken.
   */
  take(guild: string, ids: readonly string[], now: number): Promise<readonly Wait[]>;
  /** Deletes those that were told. */
  done(ids: readonly string[]): Promise<void>;
  /** Gives back those that could not be told now. */
  release(ids: readonly string[]): Promise<void>;
  /** Deletes those from before a time, in all guilds, and tells how many these were. */
  deleteBefore(time: number): Promise<number>;
}

export function createWaits(database: Database, guilds: Guilds, { newId }: Chance): Waits {
  return {
    async add(guild, wait, now) {
      const [outcome] = await database.write(addWait(guild, { ...wait, id: newId() }, now));
      await guilds.know(guild);
      return outcomeIn(outcome);
    },
    async guilds() {
      const [rows = []] = await database.read([readWaitingGuilds()]);
      return rows.map(({ guild }) => String(guild));
    },
    async inGuild(guild, now) {
      const [rows] = await database.read([readWaits(guild, now)]);
      return waitsIn(rows);
    },
    async take(guild, ids, now) {
      const [rows] = await database.write([takeWaits(guild, ids, now)]);
      return waitsIn(rows);
    },
    async done(ids) {
      await database.write([deleteWaits(ids)]);
    },
    async release(ids) {
      await database.write([releaseWaits(ids)]);
    },
    async deleteBefore(time) {
      const [, count] = await database.write(deleteWaitsBefore(time));
      return countIn(count);
    },
  };
}

function waitsIn(rows: Rows = []): Wait[] {
  return rows.map(({ id, user, question, locale, seen }) => ({
    id: String(id),
    user: String(user),
    question: String(question),
    locale: String(locale),
    ...(seen === null ? {} : { seen: String(seen) }),
  }));
}
