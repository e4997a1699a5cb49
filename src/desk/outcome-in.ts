import type { Rows } from '../store/database.ts';

/** What a statement says has come of it, in its column `outcome`; such statements give nothing but what is named. */
export function outcomeIn<Outcome extends string>(rows: Rows | undefined): Outcome {
  return String(rows?.[0]?.outcome) as Outcome;
}
