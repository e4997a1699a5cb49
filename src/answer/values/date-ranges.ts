import type { TextRange } from '../../text-range.ts';
import { DAY_DATES } from './calendar-dates.ts';
import { PERIODS } from './periods.ts';
import { YEARS } from './years.ts';

/**
 * Where figures of a text belong to dates, in order and apart: what a reader of numbers passes over. Unlike
 * `findDates` it asks no calendar, so it costs little.
 */
export function findDateRanges(text: string): TextRange[] {
  const context = { text, reference: {}, isAhead: () => false };
  const ranges: TextRange[] = [];
  for (const form of [...DAY_DATES, ...PERIODS, ...YEARS]) {
    for (const match of text.matchAll(form.pattern)) {
      const isYear = YEARS.includes(form);
      if (isYear && !form.read(match, context)) continue;
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return ranges.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}
