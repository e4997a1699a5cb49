import type { Rows, Statement } from '../store/database.ts';
import { COUNT_CHANGES } from './count-changes.ts';
import { makeGuild } from './guild-statements.ts';
import type { Wait } from './wait.ts';

/** What is stored of a user who waits; `at` in ms since 1970. */
export interface WaitOfUser {
  readonly guild: string;
  readonly question: string;
  readonly at: number;
}

const MOST_WAITS = 20;
/** Of one who has taken a wait and never came back to it, in ms. */
const LONGEST_CLAIM = 10 * 60 * 1000;

// ?1 is the guild, ?2 the user, ?3 the question.
const ROOM_FOR_WAIT = `SELECT CASE
    WHEN EXISTS (SELECT 1 FROM waits WHERE guild = ?1 AND user = ?2 AND question = ?3) THEN 'there-already'
    WHEN count(*) >= ${MOST_WAITS} THEN 'too-many'
    ELSE 'added'
  END AS outcome FROM waits WHERE guild = ?1 AND user = ?2`;
const NOT_TAKEN = '(taken_at IS NULL OR taken_at <= ?)';

/** Adds a wait; the first statement tells the outcome. */
export function addWait(guild: string, { id, user, question, locale, seen }: Wait, now: number): Statement[] {
  const args = [guild, user, question];
  return [
    { sql: ROOM_FOR_WAIT, args },
    makeGuild(guild),
    {
      sql: `INSERT INTO waits (guild, user, question, id, locale, seen, at)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 FROM (${ROOM_FOR_WAIT}) WHERE outcome = 'added'`,
      args: [...args, id, locale, seen ?? null, now],
    },
  ];
}

export function readWaits(guild: string, now: number): Statement {
  return {
    sql: `SELECT id, user, question, locale, seen FROM waits WHERE guild = ? AND ${NOT_TAKEN} ORDER BY at, id`,
    args: [guild, now - LONGEST_CLAIM],
  };
}

/** The guilds in which somebody waits. */
export function readWaitingGuilds(): Statement {
  return { sql: 'SELECT DISTINCT guild FROM waits' };
}

export function readWaitsOfUser(user: string): Statement {
  return { sql: 'SELECT guild, question, at FROM waits WHERE user = ? ORDER BY at, id', args: [user] };
}

export function waitsOfUserIn(rows: Rows = []): WaitOfUser[] {
  return rows.map(({ guild, question, at }) => ({
    guild: String(guild),
    question: String(question),
    at: Number(at),
  }));
}

export function takeWaits(guild: string, ids: readonly string[], now: number): Statement {
  return {
    sql: `UPDATE waits SET taken_at = ? WHERE guild = ? AND id IN (SELECT value FROM json_each(?)) AND ${NOT_TAKEN}
      RETURNING id, user, question, locale, seen`,
    args: [now, guild, JSON.stringify(ids), now - LONGEST_CLAIM],
  };
}

export function releaseWaits(ids: readonly string[]): Statement {
  return {
    sql: 'UPDATE waits SET taken_at = NULL WHERE id IN (SELECT value FROM json_each(?))',
    args: [JSON.stringify(ids)],
  };
}

export function deleteWaits(ids: readonly string[]): Statement {
  return {
    sql: 'DELETE FROM waits WHERE id IN (SELECT value FROM json_each(?))',
    args: [JSON.stringify(ids)],
  };
}

/** Deletes a user's; the second statement counts them. */
export function deleteWaitsOfUser(user: string): Statement[] {
  return [{ sql: 'DELETE FROM waits WHERE user = ?', args: [user] }, COUNT_CHANGES];
}

/** Likewise what is older. */
export function deleteWaitsBefore(time: number): Statement[] {
  return [{ sql: 'DELETE FROM waits WHERE at < ?', args: [time] }, COUNT_CHANGES];
}
