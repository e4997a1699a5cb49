import type { Rows, Statement } from '../store/database.ts';

/** Counts the rows that the statement before has changed: cheaper than to return each. */
export const COUNT_CHANGES: Statement = { sql: 'SELECT changes() AS count' };

export function countIn(rows: Rows | undefined): number {
  return Number(rows?.[0]?.count ?? 0);
}
