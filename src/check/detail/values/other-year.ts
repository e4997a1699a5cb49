import type { DateMention } from '../../../answer/values/dates.ts';
import type { PartialDay } from '../../../answer/values/partial-day.ts';

/** About so many months from an article's own date, a day without its year is still as well ahead as behind. */
const MONTHS = 10;

/**
 * The year that a date printed without one may mean beside the one it was resolved to: in July, "ends in December" is
 * of this year or of the last one.
 */
export function otherYear(
  { iso, relative }: DateMention,
  printed: string,
  { year, month, day = 15 }: PartialDay = {},
): number | undefined {
  if (iso === undefined || relative || year === undefined || month === undefined) return undefined;
  if (/\d{4}|[/.]\d+[/.]/.test(printed)) return undefined;
  const [own = year, ownMonth, ownDay = 15] = iso.split('-').map(Number);
  if (ownMonth === undefined) return undefined;
  const distance = (from: number): number => (from - year) * 12 + (ownMonth - month) + (ownDay - day) / 30.5;
  const other = distance(own) < 0 ? own + 1 : own - 1;
  return Math.abs(distance(other)) <= MONTHS ? other : undefined;
}
