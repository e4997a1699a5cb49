import { createRequire } from 'node:module';
import type { PartialDay } from './partial-day.ts';

type Chrono = typeof import('chrono-node/en');
let chrono: Chrono | undefined;

/**
 * Reads a wording that names a day (`May 14`, `the 14th of May, 2018`, `14.05.2018`) with what it states and nothing
 * that it leaves open. Undefined for what no calendar holds (`February 30`).
 */
export function readDay(wording: string): PartialDay | undefined {
  // Loaded at the first date: it takes longer to load than everything else together.
  chrono ??= createRequire(import.meta.url)('chrono-node/en') as Chrono;
  // Any leap year does: the wording's own parts are all that is kept.
  const parsed = chrono.casual.parse(wording, new Date(2000, 0, 1, 12))[0]?.start;
  const month = parsed?.isCertain('month') ? parsed.get('month') : null;
  const day = parsed?.isCertain('day') ? parsed.get('day') : null;
  if (!parsed || month === null || day === null) return undefined;
  const year = parsed.isCertain('year') ? parsed.get('year') : null;
  return year === null ? { month, day } : { year, month, day };
}
