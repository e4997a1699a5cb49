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

type MissTuple = readonly [
  question: string,
  terms: string,
  unanswered: number,
  related: number,
  unhelpful: number,
  helpful: number,
  firstAt: number,
  lastAt: number,
];

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

/** Gives one text: a row for each of thousands would take the client many times as long. */
export function readMisses(guild: string, since: number): Statement {
  return {
    sql: `SELECT json_group_array(json_array(
        question, terms, unanswered, related, unhelpful, helpful, first_at, last_at)) AS misses
      FROM (
        SELECT question, max(terms) AS terms,
          sum(kind = 'unanswered') AS unanswered, sum(kind = 'related') AS related,
          sum(kind = 'unhelpful') AS unhelpful, sum(kind = 'helpful') AS helpful,
          min(at) AS first_at, max(at) AS last_at
        FROM misses WHERE guild = ? AND at > ? GROUP BY question
      )`,
    args: [guild, since],
  };
}

export function missesIn(rows: Rows | undefined): Miss[] {
  const tuples = JSON.parse(String(rows?.[0]?.misses ?? '[]')) as readonly MissTuple[];
  return tuples.map(([question, terms, unanswered, related, unhelpful, helpful, firstAt, lastAt]) => ({
    question,
    terms,
    unanswered,
    related,
    unhelpful,
    helpful,
    firstAt,
    lastAt,
  }));
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
