import type { Rows, Statement } from '../store/database.ts';
import { COUNT_CHANGES } from './count-changes.ts';
import { makeGuild } from './guild-statements.ts';
import type { Miss, MissKind } from './miss.ts';

export interface NotedMiss {
  /** Of at most 300 characters. */
  readonly question: string;
  readonly terms: string;
  readonly kind: MissKind;
}

/** A miss while it is counted. */
type Counted = { -readonly [Key in keyof Miss]: Miss[Key] };

const MOST_MISSES = 10_000;

export function noteMiss(guild: string, { question, terms, kind }: NotedMiss, now: number): Statement[] {
  return [
    makeGuild(guild),
    {
      sql: `INSERT INTO misses (guild, question, terms, kind, at) SELECT ?1, ?2, ?3, ?4, ?5
        WHERE NOT EXISTS (SELECT 1 FROM settings
          WHERE guild = ?1 AND channel = '' AND name = 'keepsMisses' AND value = 'off')`,
      args: [guild, question, terms, kind, now],
    },
    {
      sql: `DELETE FROM misses WHERE id IN
        (SELECT id FROM misses WHERE guild = ? ORDER BY at DESC, id DESC LIMIT -1 OFFSET ${MOST_MISSES})`,
      args: [guild],
    },
  ];
}

/**
 * Gives a list of each column as one text: rows, of thousands, would take the client many times as long, and so would
 * SQLite to put together those of the same question.
 */
export function readMisses(guild: string, since: number): Statement {
  return {
    sql: `SELECT json_group_array(question) AS questions, json_group_array(terms) AS terms,
        json_group_array(kind) AS kinds, json_group_array(at) AS times
      FROM misses WHERE guild = ? AND at > ?`,
    args: [guild, since],
  };
}

/** How many there are and when the last came: an id may be used again. */
export function missesState(guild: string, since: number): Statement {
  return {
    sql: `SELECT count(*) AS count, concat_ws(' ', max(id), max(at)) AS last FROM misses
      WHERE guild = ? AND at > ?`,
    args: [guild, since],
  };
}

export function missesIn(rows: Rows | undefined): Miss[] {
  const list = (column: string) => JSON.parse(String(rows?.[0]?.[column] ?? '[]')) as unknown[];
  const terms = list('terms') as string[];
  const kinds = list('kinds') as MissKind[];
  const times = list('times') as number[];
  const misses = new Map<string, Counted>();
  for (const [index, question] of (list('questions') as string[]).entries()) {
    const at = times[index] ?? 0;
    const kind = kinds[index] ?? 'unanswered';
    const miss = misses.get(question) ?? uncounted(question, terms[index] ?? '', at);
    misses.set(question, miss);
    miss[kind] += 1;
    miss.firstAt = Math.min(miss.firstAt, at);
    miss.lastAt = Math.max(miss.lastAt, at);
  }
  return [...misses.values()];
}

function uncounted(question: string, terms: string, at: number): Counted {
  // Each key by itself: spreading zeros into ten thousand takes a hundred times as long.
  return { question, terms, unanswered: 0, related: 0, unhelpful: 0, helpful: 0, firstAt: at, lastAt: at };
}

/** Deletes questions; the second statement counts the rows. */
export function dismissMisses(guild: string, questions: readonly string[]): Statement[] {
  return [
    {
      sql: 'DELETE FROM misses WHERE guild = ? AND question IN (SELECT value FROM json_each(?))',
      args: [guild, JSON.stringify(questions)],
    },
    COUNT_CHANGES,
  ];
}

/** Likewise what is older. */
export function deleteMissesBefore(time: number): Statement[] {
  return [{ sql: 'DELETE FROM misses WHERE at < ?', args: [time] }, COUNT_CHANGES];
}
