import type { Database } from '../store/database.ts';
import { countIn } from './count-changes.ts';
import type { Guilds } from './guilds.ts';
import { isAuthor } from './is-author.ts';
import { type Marked, markedIn, readMarks, removeMark } from './ruling-statements.ts';
import { deleteWaitsOfUser, readWaitsOfUser, type WaitOfUser, waitsOfUserIn } from './wait-statements.ts';

/** All that is stored about users, in all guilds together. */
export interface Users {
  storedOf(user: string): Promise<StoredOfUser>;
  /** Deletes it, and tells how much it was. */
  forget(user: string): Promise<number>;
}

export interface StoredOfUser {
  readonly waits: readonly WaitOfUser[];
  /** How many proposed rulings bear a mark that fits the user. */
  readonly marks: number;
}

export function createUsers(database: Database, guilds: Guilds): Users {
  const fitting = (marks: readonly Marked[], user: string) => marks.filter((mark) => isAuthor(mark, user));

  return {
    async storedOf(user) {
      const [waits, marks] = await database.read([readWaitsOfUser(user), readMarks()]);
      return { waits: waitsOfUserIn(waits), marks: fitting(markedIn(marks), user).length };
    },
    async forget(user) {
      const [rows] = await database.read([readMarks()]);
      const marks = fitting(markedIn(rows), user);
      const [, waits] = await guilds.changeAll([
        ...deleteWaitsOfUser(user),
        ...marks.flatMap((marked) => removeMark(marked)),
      ]);
      return countIn(waits) + marks.length;
    },
  };
}
