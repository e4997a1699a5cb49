/** So many of so many. Kept as counts, so that shares of several sets add up. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** How many of the rows hold what is asked. */
export function share<T>(rows: readonly T[], holds: (row: T) => boolean): Share {
  return { part: rows.filter(holds).length, of: rows.length };
}

/** The share as a fraction, NaN of nothing. */
export function fraction({ part, of }: Share): number {
  return part / of;
}
